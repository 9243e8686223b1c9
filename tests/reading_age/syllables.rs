//! Syllables of words: from the CMU Pronouncing Dictionary, by hand for some words that it does not have, and for any
//! other by the letters.

use syllarust::{count_syllables, try_count_syllables};

/// Words that our texts use and the dictionary does not have, mostly as spelt in Britain.
const BY_HAND: [(&str, u32); 7] = [
    ("carers", 2),
    ("councillor", 3),
    ("councillors", 3),
    ("iocal", 2), // a misprint that a note quotes
    ("marginalised", 4),
    ("programmes", 2),
    ("rewording", 3),
];

/// What stands between two spaces is a word when it has a letter. Numbers are no words.
pub fn is_word(token: &str) -> bool {
    token.contains(char::is_alphabetic)
}

/// Of all that stands between two spaces: "step-free" is one word of two syllables.
pub fn syllables(token: &str) -> u32 {
    let parts = token.split(|character: char| !character.is_alphabetic() && !"'’".contains(character));
    let parts = parts.map(|part| part.trim_matches(['\'', '’'])).filter(|part| !part.is_empty());
    parts.map(of_part).sum()
}

fn of_part(part: &str) -> u32 {
    if is_spelt_out(part) {
        return u32::try_from(part.len()).unwrap();
    }
    let part = part.replace('’', "'").to_lowercase();
    let owner = part.strip_suffix("'s").unwrap_or(&part);
    let known = |word: &str| try_count_syllables(word).map(|count| u32::try_from(count).unwrap());
    let by_hand = |word: &str| BY_HAND.iter().find(|(one, _)| *one == word).map(|(_, count)| *count);
    let found = known(&part).or_else(|| by_hand(owner)).or_else(|| known(owner));
    found.unwrap_or_else(|| u32::try_from(count_syllables(owner)).unwrap())
}

/// Said letter by letter, such as CSV.
fn is_spelt_out(part: &str) -> bool {
    part.len() > 1 && part.chars().all(|character| character.is_ascii_uppercase())
}

#[test]
fn syllables_are_those_that_we_hear() {
    for (word, by_hand) in [
        ("a", 1),
        ("people", 2),
        ("community", 4),
        ("Communities", 4),
        ("empowerment", 4),
        ("councillors'", 3),
        ("council's", 2),
        ("neighbourhood", 3),
        ("organisation", 5),
        ("programmes", 2),
        ("participatory", 6),
        ("co-operative", 5),
        ("up-to-date,", 3),
        ("don’t", 1),
        ("'golden", 2),
        ("(evidence)", 3),
        ("CSV", 3),
    ] {
        assert_eq!(syllables(word), by_hand, "{word}");
    }
}

#[test]
fn a_word_that_the_dictionary_has_is_not_in_our_list() {
    for (word, _) in BY_HAND {
        assert_eq!(try_count_syllables(word), None, "{word}");
    }
}
