//! The content of links put together bit by bit, so that it can be anything.

/// The content of a link, in parts with names.
pub struct LinkBits(Vec<(&'static str, String)>);

impl LinkBits {
    /// A link of the small framework with one section of one rating and one note.
    pub fn small() -> Self {
        Self(vec![
            ("id", Self::text("small")),
            ("version", Self::text("1.0.0")),
            ("assessment and browser", "01".repeat(64)),
            ("counter", Self::number(1)),
            ("changed", "0".repeat(48)),
            ("perspective", Self::number(0)),
            ("place", Self::text("")),
            ("steps", Self::number(4)),
            ("sections", Self::number(1)),
            ("mark", "0".repeat(32)),
            ("ratings", Self::number(1)),
            ("rating", "110".to_owned()),
            ("notes", Self::number(1)),
            ("place of the note", Self::number(0)),
            ("note", Self::text("a")),
            ("end", String::new()),
        ])
    }

    /// With these bits in place of this part.
    pub fn with(mut self, name: &str, bits: String) -> Self {
        self.0.iter_mut().find(|(part, _)| *part == name).unwrap().1 = bits;
        self
    }

    pub fn number(number: u64) -> String {
        let digits = format!("{number:b}");
        let digits = format!("{digits:0>width$}", width = digits.len().div_ceil(5) * 5);
        let groups: Vec<&str> = (0..digits.len()).step_by(5).map(|from| &digits[from..from + 5]).collect();
        let last = groups.len() - 1;
        let more = |place: usize| if place < last { "1" } else { "0" };
        groups.iter().enumerate().flat_map(|(place, group)| [more(place), group]).collect()
    }

    /// Of the characters that the hostile texts need: the others in the long form.
    pub fn text(text: &str) -> String {
        const SHORT: &str = " etaoinsrhldcumfpgwyb,.v";
        const NINE_BITS: &str = "kxjqzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789\n-'!?:;()\"/&%£ŵŷ";
        let one = |letter: char| match (SHORT.find(letter), NINE_BITS.chars().position(|one| one == letter)) {
            (Some(place), _) if place < 8 => format!("0{place:03b}"),
            (Some(place), _) => format!("10{:04b}", place - 8),
            (None, Some(place)) => format!("110{place:06b}"),
            (None, None) => format!("111{:021b}", u32::from(letter)),
        };
        Self::number(text.chars().count() as u64) + &text.chars().map(one).collect::<String>()
    }

    /// All of them.
    pub fn bits(&self) -> String {
        self.0.iter().map(|(_, bits)| bits.as_str()).collect()
    }
}
