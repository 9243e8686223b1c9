//! Holds our own words to a reading age of eleven: the statements and help of each framework, and the texts of the
//! product. `docs/reading-age.md` says what is counted and why, and its table is held to what is found here.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop
#![allow(clippy::print_stdout)] // the figures, for whoever runs this with --nocapture

// Where it is anyway; rustfmt would look for it in reading_age/.
#[path = "common"]
mod common {
    pub mod project;
    pub mod texts;
}

mod reading_age {
    pub mod formula;
    pub mod kinds;
    pub mod syllables;
}

use std::fmt::Write;

use common::texts;
use empowerment_check::domain::framework::Framework;
use empowerment_check::formats::shipped;
use reading_age::formula::Counts;
use reading_age::kinds;

const HIGHEST_AGE: f64 = 11.0;

/// How many of the hardest texts of a kind are printed, for whoever wants to make them easier.
const HARDEST: usize = 5;

/// Texts of one kind, read one by one.
struct Measured {
    name: String,
    age: f64,
    grade: f64,
    hardest: Vec<(f64, String)>,
}

impl Measured {
    fn new(name: String, texts: &[String]) -> Self {
        let read: Vec<(Counts, &String)> = texts.iter().filter_map(|text| Some((Counts::of(text)?, text))).collect();
        let age = median(read.iter().map(|(counts, _)| counts.age()).collect());
        let grade = median(read.iter().map(|(counts, _)| counts.grade()).collect());
        let mut hardest: Vec<(f64, String)> =
            read.into_iter().map(|(counts, text)| (counts.age(), text.clone())).collect();
        hardest.sort_by(|(one, _), (other, _)| other.total_cmp(one));
        hardest.truncate(HARDEST);
        Self { name, age, grade, hardest }
    }

    fn row(&self) -> String {
        format!("| {} | {:.1} | {:.1} |\n", self.name, self.age, self.grade)
    }
}

fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    let middle = numbers.len() / 2;
    if numbers.len() % 2 == 1 { numbers[middle] } else { f64::midpoint(numbers[middle - 1], numbers[middle]) }
}

fn frameworks() -> Vec<Measured> {
    shipped::frameworks().iter().flat_map(of_framework).collect()
}

fn of_framework(framework: &Framework) -> [Measured; 2] {
    let named = |kind: &str| format!("{}: {kind}", framework.id().as_str());
    [
        Measured::new(named("statements"), &kinds::statements(framework)),
        Measured::new(named("help"), &kinds::help(framework)),
    ]
}

fn product() -> [Measured; 2] {
    [
        Measured::new("the product: sentences".to_owned(), &kinds::sentences()),
        Measured::new("the product: labels".to_owned(), &kinds::labels()),
    ]
}

fn table(measured: &[Measured]) -> String {
    let head = "| texts | reading age | Flesch-Kincaid grade |\n| --- | ---: | ---: |\n";
    measured.iter().map(Measured::row).fold(head.to_owned(), |table, row| table + &row)
}

#[test]
fn half_of_our_texts_of_each_kind_can_be_read_at_eleven() {
    let mut measured = frameworks();
    measured.extend(product());
    let mut shown = table(&measured);
    for one in &measured {
        writeln!(shown, "\nThe hardest of {}:", one.name).unwrap();
        for (age, text) in &one.hardest {
            writeln!(shown, "{age:.1} {text}").unwrap();
        }
    }
    println!("{shown}");
    for one in measured {
        assert!(one.age <= HIGHEST_AGE, "{}: {:.1}", one.name, one.age);
    }
}

#[test]
fn the_guide_shows_the_figures_of_the_frameworks() {
    let table = table(&frameworks());
    let guide = texts::text("docs/reading-age.md");
    assert!(guide.contains(&table), "the table of docs/reading-age.md is now:\n\n{table}");
}

#[test]
fn the_median_is_the_number_in_the_middle() {
    for (numbers, expected) in [(&[3.0, 1.0, 2.0][..], 2.0), (&[4.0, 1.0, 3.0, 2.0], 2.5), (&[7.0], 7.0)] {
        assert!((median(numbers.to_vec()) - expected).abs() < 1e-9, "{numbers:?}");
    }
}
