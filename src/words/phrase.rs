//! Texts with places for values: `{0}`, `{1}` and so on. A phrase that does not use each of its values, or uses one
//! it does not have, does not compile.

/// A text with `N` values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phrase<const N: usize>(&'static str);

impl<const N: usize> Phrase<N> {
    /// # Panics
    /// While compiling, when the places are not exactly `{0}` to `{N-1}`, each at least once.
    #[must_use]
    #[allow(clippy::panic, clippy::indexing_slicing)] // runs while compiling, over constants
    pub const fn new(template: &'static str) -> Self {
        let bytes = template.as_bytes();
        let mut used = [false; N];
        let mut index = 0;
        while index < bytes.len() {
            if bytes[index] == b'{' {
                let place = place_at(bytes, index);
                assert!(place < N, "a phrase uses a value that it does not have");
                used[place] = true;
            }
            index += 1;
        }
        let mut place = 0;
        while place < N {
            assert!(used[place], "a phrase does not use one of its values");
            place += 1;
        }
        Self(template)
    }

    /// The text with its values.
    #[must_use]
    pub fn fill(&self, values: [&str; N]) -> String {
        filled(self.0, &values)
    }
}

/// One for phrases of any number of values, so that the wasm holds it once.
fn filled(template: &str, values: &[&str]) -> String {
    let mut text = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let (place, after) = after.split_once('}').unwrap_or((after, ""));
        let value = place.parse().ok().and_then(|place: usize| values.get(place));
        text.push_str(value.copied().unwrap_or_default());
        rest = after;
    }
    text.push_str(rest);
    text
}

#[allow(clippy::panic, clippy::indexing_slicing)] // runs while compiling, over constants
const fn place_at(bytes: &[u8], index: usize) -> usize {
    assert!(
        index + 2 < bytes.len() && bytes[index + 1].is_ascii_digit() && bytes[index + 2] == b'}',
        "a phrase's place is a digit in braces"
    );
    (bytes[index + 1] - b'0') as usize
}

/// A text that depends on a number, which is its value. English has two forms; a language with more adds a
/// field here and its rule beside [`Plural::fill`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plural {
    pub one: Phrase<1>,
    pub other: Phrase<1>,
}

impl Plural {
    #[must_use]
    pub fn fill(&self, count: u32) -> String {
        let phrase = if count == 1 { &self.one } else { &self.other };
        phrase.fill([&count.to_string()])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_go_to_their_places() {
        assert_eq!(Phrase::<2>::new("{1} of {0}, {1}").fill(["70", "3"]), "3 of 70, 3");
        assert_eq!(Phrase::<1>::new("{0}").fill(["{0}"]), "{0}");
        assert_eq!(Phrase::<0>::new("plain").fill([]), "plain");
    }

    #[test]
    fn the_number_chooses_the_form() {
        let statements = Plural { one: Phrase::new("{0} statement"), other: Phrase::new("{0} statements") };
        let texts = [0, 1, 2, 11].map(|count| statements.fill(count));
        assert_eq!(texts, ["0 statements", "1 statement", "2 statements", "11 statements"]);
    }
}
