//! Terms that a framework explains, and where they stand in a text.

/// A term with its meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    pub term: String,
    /// The words as they occur in statements. Each is found as whole words, with small or capital letters of a to z.
    pub forms: Vec<String>,
    pub meaning: String,
}

/// A part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part<'a> {
    Plain(&'a str),
    /// A term, by its position in the glossary.
    Term(&'a str, usize),
}

/// The text in its parts. Each term is marked where it stands first; where several begin, the longest is taken.
#[must_use]
pub fn parts<'a>(text: &'a str, glossary: &[Term]) -> Vec<Part<'a>> {
    let mut parts = Vec::new();
    let mut marked = Vec::new();
    let mut plain_from = 0;
    let mut at = 0;
    while let Some(rest) = text.get(at..) {
        let Some(first) = rest.chars().next() else { break };
        match longest_at(text, at, glossary, &marked) {
            Some((term, length)) => {
                push_plain(&mut parts, text.get(plain_from..at));
                parts.push(Part::Term(text.get(at..at + length).unwrap_or_default(), term));
                marked.push(term);
                at += length;
                plain_from = at;
            }
            None => at += first.len_utf8(),
        }
    }
    push_plain(&mut parts, text.get(plain_from..));
    parts
}

fn push_plain<'a>(parts: &mut Vec<Part<'a>>, text: Option<&'a str>) {
    parts.extend(text.filter(|text| !text.is_empty()).map(Part::Plain));
}

/// The term with the longest form that stands here as whole words, and the length of that form in bytes.
fn longest_at(text: &str, at: usize, glossary: &[Term], marked: &[usize]) -> Option<(usize, usize)> {
    if text.get(..at)?.chars().next_back().is_some_and(is_letter) {
        return None;
    }
    let mut longest: Option<(usize, usize)> = None;
    for (position, term) in glossary.iter().enumerate().filter(|(position, _)| !marked.contains(position)) {
        for form in term.forms.iter().filter(|form| stands_at(text, at, form)) {
            if longest.is_none_or(|(_, length)| form.len() > length) {
                longest = Some((position, form.len()));
            }
        }
    }
    longest
}

fn stands_at(text: &str, at: usize, form: &str) -> bool {
    let Some(end) = at.checked_add(form.len()) else { return false };
    let (found, after) = (text.get(at..end), text.get(end..));
    !form.is_empty()
        && found.is_some_and(|found| found.eq_ignore_ascii_case(form))
        && !after.and_then(|after| after.chars().next()).is_some_and(is_letter)
}

/// Every character beyond ASCII counts as a letter: the tables of Unicode would weigh more than they are worth here.
fn is_letter(character: char) -> bool {
    character.is_ascii_alphanumeric() || !character.is_ascii()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn glossary(forms: &[&[&str]]) -> Vec<Term> {
        let term = |forms: &&[&str]| Term {
            term: String::new(),
            forms: forms.iter().map(|form| (*form).to_owned()).collect(),
            meaning: String::new(),
        };
        forms.iter().map(term).collect()
    }

    #[test]
    fn the_longest_form_is_marked_and_each_term_once() {
        let glossary = glossary(&[&["community", "communities"], &["community development"]]);
        assert_eq!(
            parts("Community development helps communities; a community grows.", &glossary),
            [
                Part::Term("Community development", 1),
                Part::Plain(" helps "),
                Part::Term("communities", 0),
                Part::Plain("; a community grows."),
            ]
        );
    }

    #[test]
    fn only_whole_words_are_marked() {
        let glossary = glossary(&[&["art"]]);
        let text = "Partners start artful ŷart artŷ work";
        assert_eq!(parts(text, &glossary), [Part::Plain(text)]);
        assert_eq!(parts("(art)", &glossary), [Part::Plain("("), Part::Term("art", 0), Part::Plain(")")]);
    }

    #[test]
    fn of_two_terms_with_one_form_the_first_is_marked_and_then_the_other() {
        let glossary = glossary(&[&["art"], &["Art"]]);
        assert_eq!(
            parts("art art art", &glossary),
            [Part::Term("art", 0), Part::Plain(" "), Part::Term("art", 1), Part::Plain(" art")]
        );
    }

    #[test]
    fn an_empty_text_has_no_parts_and_an_empty_form_marks_nothing() {
        assert_eq!(parts("", &glossary(&[&["a"]])), []);
        assert_eq!(parts("a b", &glossary(&[&[""]])), [Part::Plain("a b")]);
    }
}
