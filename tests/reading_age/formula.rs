//! The two formulas, and what they count in a text.

use unicode_segmentation::UnicodeSegmentation;

use super::syllables::{is_word, syllables};

#[derive(Debug, PartialEq, Eq)]
pub struct Counts {
    pub sentences: u32,
    pub words: u32,
    pub syllables: u32,
}

impl Counts {
    /// A text that does not end with a full stop is one sentence all the same. `None` when it has no word.
    pub fn of(text: &str) -> Option<Self> {
        let mut counts = Self { sentences: 0, words: 0, syllables: 0 };
        for sentence in text.unicode_sentences() {
            let words: Vec<&str> = sentence.split_whitespace().filter(|word| is_word(word)).collect();
            counts.sentences += u32::from(!words.is_empty());
            counts.words += u32::try_from(words.len()).unwrap();
            counts.syllables += words.into_iter().map(syllables).sum::<u32>();
        }
        (counts.words > 0).then_some(counts)
    }

    fn words_per_sentence(&self) -> f64 {
        f64::from(self.words) / f64::from(self.sentences)
    }

    fn syllables_per_word(&self) -> f64 {
        f64::from(self.syllables) / f64::from(self.words)
    }

    /// The reading age in years, by Powers, Sumner and Kearl (1958).
    pub fn age(&self) -> f64 {
        0.0778 * self.words_per_sentence() + 0.0455 * 100.0 * self.syllables_per_word() + 2.7971
    }

    /// The school grade in the United States, by Kincaid and others (1975).
    pub fn grade(&self) -> f64 {
        0.39 * self.words_per_sentence() + 11.8 * self.syllables_per_word() - 15.59
    }
}

#[test]
fn words_sentences_and_syllables_are_counted_as_by_hand() {
    let counts = |sentences, words, syllables| Some(Counts { sentences, words, syllables });
    for (text, by_hand) in [
        ("The cat sat on the mat.", counts(1, 6, 6)),
        ("We know this area. Do people trust us?", counts(2, 8, 11)),
        ("Minutes of area forums", counts(1, 4, 8)),
        ("This is version 1.0.0 of it, done at 15%.", counts(1, 7, 8)),
        ("Step-free access, 20 seats", counts(1, 3, 5)),
        ("70 (15%)", None),
        ("", None),
    ] {
        assert_eq!(Counts::of(text), by_hand, "{text}");
    }
}

#[test]
fn the_formulas_give_what_a_calculator_gives() {
    // 100 words in 5 sentences with 150 syllables: 0.0778 × 20 + 0.0455 × 150 + 2.7971, and 0.39 × 20 + 11.8 × 1.5 - 15.59.
    let counts = Counts { sentences: 5, words: 100, syllables: 150 };
    assert!((counts.age() - 11.1781).abs() < 1e-9, "{}", counts.age());
    assert!((counts.grade() - 9.91).abs() < 1e-9, "{}", counts.grade());
}
