//! Weights as a table for people.
//!
//! It must not judge: the budget does.

use super::weight::Weight;

const NUMBER_WIDTH: usize = 12;

/// A table with a heading, one line for each weight and, if there is one, a last line for the total.
pub fn render(heading: &str, weights: &[Weight], total: Option<&Weight>) -> String {
    let names = weights.iter().chain(total).map(|weight| weight.name.as_str());
    let width = names.chain([heading]).map(str::len).max().unwrap_or(0);
    let mut lines = vec![line(width, heading, "raw", "brotli")];
    lines.extend(weights.iter().map(|weight| weight_line(width, weight)));
    if let Some(total) = total {
        lines.push("-".repeat(width + 2 * NUMBER_WIDTH));
        lines.push(weight_line(width, total));
    }
    lines.join("\n") + "\n"
}

fn weight_line(width: usize, weight: &Weight) -> String {
    line(width, &weight.name, &grouped(weight.raw), &grouped(weight.brotli))
}

fn line(width: usize, name: &str, raw: &str, brotli: &str) -> String {
    format!("{name:<width$}{raw:>NUMBER_WIDTH$}{brotli:>NUMBER_WIDTH$}")
}

/// A number with a comma between every three digits: 112,640.
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_grouped_by_three() {
        assert_eq!(grouped(0), "0");
        assert_eq!(grouped(999), "999");
        assert_eq!(grouped(1000), "1,000");
        assert_eq!(grouped(112_640), "112,640");
        assert_eq!(grouped(1_234_567), "1,234,567");
    }

    #[test]
    fn columns_line_up() {
        let weight = |name: &str, raw, brotli| Weight { name: name.into(), raw, brotli };
        let files = [weight("a.css", 2_000, 500), weight("index.html", 560, 300)];
        let total = weight("all", 2_560, 800);
        let expected = "\
file               raw      brotli
a.css            2,000         500
index.html         560         300
----------------------------------
all              2,560         800
";
        assert_eq!(render("file", &files, Some(&total)), expected);
    }
}
