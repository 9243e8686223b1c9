//! Charts as drawings, whatever the numbers and names are: everything is on the sheet, nothing covers what it should
//! not, and what is drawn is what was given. Where places are expected, floats find them in another way.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop
#![allow(clippy::cast_precision_loss)] // small whole numbers

mod common {
    pub mod any_chart;
    pub mod boxes;
    pub mod cases;
}

use std::f64::consts::TAU;

use common::any_chart::{any_axes, any_counts, any_name, any_range};
use common::boxes::{Box, boxes, inside};
use common::cases::cases;
use empowerment_check::chart::drawing::{Drawing, Form, Point};
use empowerment_check::chart::grid::{self, Cell};
use empowerment_check::chart::key::{self, Sample};
use empowerment_check::chart::radar::{self, Axis, Ring};
use empowerment_check::chart::range_bar::RangeBar;
use empowerment_check::chart::range_bars;
use empowerment_check::chart::sheet;
use empowerment_check::chart::stacked_bars::{self, Kind};
use empowerment_check::chart::trend;
use proptest::collection::vec;
use proptest::prelude::*;

const WIDTH: i32 = sheet::WIDTH;
const RADIUS: i32 = 230;

const RINGS: [Ring; 4] = [(0, 0), (333, 1), (667, 2), (1000, 3)];

/// What a chart draws on a sheet of its own.
fn drawn(width: i32, draw: impl FnOnce(&mut Drawing)) -> Drawing {
    let mut sheet = Drawing::new(width, 0);
    draw(&mut sheet);
    sheet
}

fn radar(axes: &[Axis]) -> Drawing {
    radar_of(axes, WIDTH, RADIUS)
}

fn radar_of(axes: &[Axis], width: i32, radius: i32) -> Drawing {
    drawn(width, |sheet| radar::draw(sheet, axes, &RINGS, (width, radius)).unwrap())
}

fn axis(mark: Option<u32>) -> Axis {
    Axis {
        name: "Axis".to_owned(),
        details: Vec::new(),
        range: mark.map(|mark| RangeBar { least: mark, mark, most: mark }),
    }
}

/// The forms of a class, in the order in which they are drawn.
fn of_class<'a>(drawing: &'a Drawing, class: &'a str) -> impl Iterator<Item = &'a Form> {
    drawing.shapes.iter().filter(move |shape| shape.class == class).map(|shape| &shape.form)
}

fn centres(drawing: &Drawing, class: &str) -> Vec<Point> {
    let centre = |form: &Form| match form {
        Form::Circle { centre, .. } => *centre,
        other => panic!("{other:?}"),
    };
    of_class(drawing, class).map(centre).collect()
}

fn lines(drawing: &Drawing, class: &str) -> Vec<Vec<Point>> {
    let points = |form: &Form| match form {
        Form::Line(points) => points.clone(),
        other => panic!("{other:?}"),
    };
    of_class(drawing, class).map(points).collect()
}

fn texts(drawing: &Drawing, class: &str) -> Vec<String> {
    let text = |form: &Form| match form {
        Form::Text { text, .. } => text.clone(),
        other => panic!("{other:?}"),
    };
    of_class(drawing, class).map(text).collect()
}

fn rects(drawing: &Drawing, class: &str) -> Vec<Box> {
    boxes(drawing).into_iter().filter(|one| one.class == class).collect()
}

fn are_apart(boxes: &[Box]) -> bool {
    boxes.iter().enumerate().all(|(place, one)| boxes[place + 1..].iter().all(|other| !one.covers(other)))
}

fn expect_on_sheet(drawing: &Drawing) -> Result<(), TestCaseError> {
    for one in boxes(drawing) {
        prop_assert!(inside(&one, drawing), "{one:?} is not on {} by {}", drawing.width, drawing.height);
    }
    Ok(())
}

// ---- radar ----

fn expect_labels_apart(radar: &Drawing) -> Result<(), TestCaseError> {
    expect_on_sheet(radar)?;
    let labels: Vec<Box> = boxes(radar).into_iter().filter(|one| ["strong", "soft"].contains(&one.class)).collect();
    prop_assert!(are_apart(&labels), "{labels:#?}");
    Ok(())
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn a_radar_is_on_its_sheet_and_its_labels_are_apart(axes in vec(any_axes(), 3..=12)) {
        let drawing = radar(&axes);
        expect_labels_apart(&drawing)?;
        let without_details: Vec<Axis> = axes.into_iter().map(|axis| Axis { details: Vec::new(), ..axis }).collect();
        expect_labels_apart(&radar_of(&without_details, 640, 160))?;
    }

    #[test]
    fn every_score_is_on_its_axis_as_far_out_as_it_is_high(marks in vec(0..=1000_u32, 3..=12)) {
        let axes: Vec<Axis> = marks.iter().map(|mark| axis(Some(*mark))).collect();
        let drawing = radar(&axes);
        let centre = centres(&drawing, "ring")[0];
        let points = centres(&drawing, "point");
        prop_assert_eq!(points.len(), marks.len());
        for (number, (point, mark)) in points.iter().zip(&marks).enumerate() {
            let angle = TAU * number as f64 / marks.len() as f64;
            let hub = f64::from(RADIUS) / 6.0;
            let distance = hub + (f64::from(RADIUS) - hub) * f64::from(*mark) / 1000.0;
            let (x, y) = (f64::from(centre.x) + distance * angle.sin(), f64::from(centre.y) - distance * angle.cos());
            let off = (f64::from(point.x) - x).hypot(f64::from(point.y) - y);
            prop_assert!(off < 2.0, "point {} of {:?} is off by {}", number, marks, off);
        }
    }

    #[test]
    fn the_line_joins_all_neighbours_with_a_score_and_no_others(has in vec(any::<bool>(), 3..=12)) {
        let axes: Vec<Axis> = has.iter().map(|has| axis(has.then_some(500))).collect();
        let drawing = radar(&axes);
        let neighbours = (0..has.len()).filter(|&one| has[one] && has[(one + 1) % has.len()]).count();
        let drawn: usize = lines(&drawing, "score").iter().map(|line| line.len() - 1).sum();
        prop_assert_eq!(drawn, neighbours);
        let without = has.iter().filter(|has| !**has).count();
        prop_assert_eq!(centres(&drawing, "point without").len(), without);
        prop_assert_eq!(lines(&drawing, "axis without").len(), without);
    }
}

#[test]
fn a_whole_radar_is_one_closed_line_in_the_given_order() {
    let axes = [0, 333, 667, 1000].map(|mark| axis(Some(mark)));
    let drawing = radar(&axes);
    let line = lines(&drawing, "score");
    assert_eq!(line.len(), 1);
    assert_eq!(line[0].first(), line[0].last());
    assert_eq!(line[0][..4], centres(&drawing, "point"));
    let Point { x, y } = centres(&drawing, "ring")[0];
    // Up, right, down, left; the lowest at the inner ring of 230 / 6, the highest at the outer.
    let expected = [(x, y - 38), (x + 101, y), (x, y + 166), (x - 230, y)];
    assert_eq!(line[0][..4], expected.map(|(x, y)| Point { x, y }));
}

#[test]
fn a_missing_score_breaks_the_line_and_is_marked_at_the_rim() {
    let axes = [Some(500), None, Some(500), Some(500)].map(axis);
    let drawing = radar(&axes);
    let points = centres(&drawing, "point");
    assert_eq!(lines(&drawing, "score"), [[points[1], points[2], points[0]]]);
    let Point { x, y } = centres(&drawing, "ring")[0];
    assert_eq!(centres(&drawing, "point without"), [Point { x: x + RADIUS, y }]);
}

#[test]
fn names_go_round_in_the_given_order() {
    let axes: Vec<Axis> = ["One", "Two", "Three", "Four", "Five"]
        .into_iter()
        .map(|name| Axis { name: name.to_owned(), ..axis(None) })
        .collect();
    assert_eq!(texts(&radar(&axes), "strong"), ["One", "Two", "Three", "Four", "Five"]);
}

#[test]
fn where_there_is_little_room_numbers_stand_for_the_names() {
    let numbers: Vec<String> = (1..=12).map(|number| number.to_string()).collect();
    let axes: Vec<Axis> = numbers.iter().map(|number| Axis { name: number.clone(), ..axis(Some(500)) }).collect();
    let drawing = radar_of(&axes, 300, 108);
    assert_eq!(texts(&drawing, "strong"), numbers);
    expect_labels_apart(&drawing).unwrap();
}

#[test]
fn a_band_is_drawn_only_where_something_could_still_change() {
    let mut axes = [0, 500, 1000].map(|mark| axis(Some(mark)));
    assert_eq!(lines(&radar(&axes), "band"), Vec::<Vec<Point>>::new());
    axes[1].range = Some(RangeBar { least: 250, mark: 500, most: 500 });
    assert_eq!(lines(&radar(&axes), "band").len(), 1);
}

#[test]
fn there_is_no_radar_of_fewer_than_three_or_more_than_twelve() {
    for count in [0, 1, 2, 13, 40] {
        let mut sheet = Drawing::new(WIDTH, 0);
        assert_eq!(radar::draw(&mut sheet, &vec![axis(Some(1)); count], &RINGS, (WIDTH, RADIUS)), None);
        assert_eq!(sheet, Drawing::new(WIDTH, 0));
    }
}

// ---- stacked bars ----

const KINDS: [Kind; 7] = [Kind { name: "Kind", fill: "part", ink: "number" }; 7];

/// One bar without its key.
fn bar(counts: &[u32], width: i32) -> Drawing {
    let row = stacked_bars::Row { title: "All", counts, in_words: "In words".to_owned() };
    let mut drawing = drawn(width, |sheet| stacked_bars::draw(sheet, &KINDS, &[row], width));
    // A sample, its frame and its name for each kind come first.
    drawing.shapes.drain(..KINDS.len() * 3);
    drawing
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn parts_of_a_bar_fill_it_without_covering_each_other(counts in any_counts()) {
        let drawing = bar(&counts, WIDTH);
        let parts = rects(&drawing, "part");
        prop_assert!(are_apart(&parts), "{parts:?}");
        prop_assert_eq!(parts.len(), counts.iter().filter(|count| **count > 0).count());
        let filled: i32 = parts.iter().map(|part| part.width).sum();
        prop_assert_eq!(filled, if parts.is_empty() { 0 } else { WIDTH });
        let numbers: u32 = texts(&drawing, "number").iter().map(|number| number.parse::<u32>().unwrap()).sum();
        prop_assert!(numbers <= counts.iter().sum());
    }

    #[test]
    fn bars_and_their_texts_are_on_the_sheet_and_apart(rows in vec((any_name(), any_counts()), 1..6)) {
        let row = |(title, counts)| stacked_bars::Row { title, counts, in_words: String::from(title) };
        let given: Vec<stacked_bars::Row> = rows.iter().map(|(title, counts)| row((title.as_str(), &counts[..]))).collect();
        let drawing = drawn(WIDTH, |sheet| stacked_bars::draw(sheet, &KINDS, &given, WIDTH));
        let frames = rects(&drawing, "frame");
        prop_assert_eq!(frames.len(), KINDS.len() + rows.len());
        prop_assert!(are_apart(&frames));
        expect_on_sheet(&drawing)?;
    }
}

#[test]
fn a_part_is_as_long_as_its_count() {
    let drawing = bar(&[1, 0, 3], 400);
    let widths: Vec<i32> = rects(&drawing, "part").iter().map(|part| part.width).collect();
    assert_eq!(widths, [100, 300]);
    assert_eq!(texts(&drawing, "number"), ["1", "3"]);
}

#[test]
fn a_number_that_does_not_fit_its_part_is_left_to_the_words() {
    let drawing = bar(&[1, 199], 400);
    assert_eq!(texts(&drawing, "number"), ["199"]);
    assert_eq!(texts(&drawing, "soft"), ["In words"]);
}

// ---- grid ----

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn cells_of_a_grid_are_apart_and_on_the_sheet(
        (columns, names, texts) in (1..14_usize, 1..8_usize).prop_flat_map(|(columns, rows)| {
            (vec(any_name(), columns), vec(any_name(), rows), vec(any_name(), columns * rows))
        })
    ) {
        let cells: Vec<Cell> = texts.iter().map(|text| cell(text)).collect();
        let rows: Vec<grid::Row> =
            names.iter().map(String::as_str).zip(cells.chunks(columns.len()).map(<[Cell]>::to_vec)).collect();
        let drawing = drawn(WIDTH, |sheet| grid::draw(sheet, "Pillar", &columns, &rows, WIDTH));
        let cells = rects(&drawing, "cell");
        prop_assert_eq!(cells.len(), texts.len());
        prop_assert!(are_apart(&cells));
        prop_assert!(cells.iter().all(|cell| cell.width == cells[0].width));
        expect_on_sheet(&drawing)?;
    }
}

fn cell(text: &str) -> Cell<'_> {
    let (number, below) = if text.len() > 20 { ("", [text, ""]) } else { ("2.5", ["12 of 12", "20% to 100%"]) };
    Cell { fill: "cell", ink: "text", number, below }
}

// ---- range bars ----

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn a_mark_stands_within_what_the_score_could_be(ranges in vec((any_name(), any_range()), 1..10)) {
        let row = |(title, range)| range_bars::Row {
            title, score: "Score".to_owned(), range: Some(range), below: String::from(title),
        };
        let rows: Vec<range_bars::Row> = ranges.iter().map(|(title, range)| row((title.as_str(), *range))).collect();
        let steps = [(0, "No"), (500, "Some"), (1000, "Yes")];
        let drawing = drawn(WIDTH, |sheet| range_bars::draw(sheet, &steps, &rows, WIDTH));
        let (tracks, marks) = (rects(&drawing, "track"), rects(&drawing, "mark"));
        prop_assert!(are_apart(&tracks) && are_apart(&marks));
        let bands = rects(&drawing, "band-fill");
        prop_assert_eq!(bands.len(), ranges.iter().filter(|(_, range)| range.least < range.most).count());
        let mut bands = bands.into_iter();
        for ((_, range), (track, mark)) in ranges.iter().zip(tracks.iter().zip(&marks)) {
            let middle = mark.x + mark.width / 2;
            prop_assert_eq!(middle, track.x + track.width * i32::try_from(range.mark).unwrap() / 1000);
            if range.least < range.most {
                let band = bands.next().unwrap();
                prop_assert!(band.x <= middle && middle <= band.x + band.width, "{band:?} {mark:?}");
            }
        }
        expect_on_sheet(&drawing)?;
    }
}

// ---- key and sheet ----

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn a_key_takes_as_many_rows_as_it_needs(names in vec(any_name(), 1..12)) {
        let entries: Vec<(Sample, &str)> = names.iter().map(|name| (Sample::Fill("sample"), name.as_str())).collect();
        let drawing = drawn(WIDTH, |sheet| key::draw(sheet, &entries, WIDTH));
        expect_on_sheet(&drawing)?;
        let shown: Vec<Box> = boxes(&drawing).into_iter().filter(|one| one.class != "frame").collect();
        prop_assert!(are_apart(&shown), "{shown:?}");
    }

    #[test]
    fn a_sheet_has_everything_within_its_margin(title in any_name(), note in any_name(), height in 1..900_i32) {
        let mut sheet = sheet::begin(&title, &[&note]);
        sheet.rect("chart", (0, 0), (WIDTH, height));
        sheet.down(height);
        sheet::end(&mut sheet, &[note.clone(), note]);
        prop_assert_eq!(sheet.width, 1000);
        let shown = boxes(&sheet);
        prop_assert!(are_apart(&shown));
        prop_assert!(shown.iter().all(|one| one.x >= 28 && one.y >= 28 && one.y + one.height <= sheet.height - 28));
    }
}

// ---- round by round ----

fn trend(points: &[trend::Point]) -> Drawing {
    drawn(300, |sheet| trend::draw(sheet, &[(0, "No"), (500, "Some"), (1000, "All")], points, 300))
}

/// Of 300 there are 84 for names and 20 left at each side, so three stand 88 apart; the lowest step is at 200 and the highest
/// at 20.
#[test]
fn scores_stand_from_left_to_right_and_the_line_goes_by_what_was_scored_both_times() {
    let point = |mark: &str, range: Option<[u32; 3]>, line| trend::Point {
        mark: mark.to_owned(),
        range: range.map(|[least, mark, most]| RangeBar { least, mark, most }),
        line,
    };
    let drawing = trend(&[
        point("1", Some([0, 500, 1000]), None),
        point("2", Some([250, 1000, 1000]), Some((400, 300))),
        point("3", None, None),
    ]);
    let place = |x, y| Point { x, y };
    assert_eq!(centres(&drawing, "point"), [place(104, 110), place(192, 20)]);
    let bands = [vec![place(104, 200), place(104, 20)], vec![place(192, 155), place(192, 20)]];
    assert_eq!(lines(&drawing, "band"), bands);
    assert_eq!(lines(&drawing, "score"), [vec![place(104, 128), place(192, 146)]]);
    assert_eq!(texts(&drawing, "strong"), ["1", "2", "3"]);
    assert_eq!(texts(&drawing, "soft"), ["No", "Some", "All"]);
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn a_trend_is_on_its_sheet(ranges in vec(proptest::option::of(any_range()), 1..=trend::MOST)) {
        let points = ranges.into_iter().map(|range| trend::Point { mark: "12".to_owned(), range, line: None });
        expect_on_sheet(&trend(&points.collect::<Vec<_>>()))?;
    }
}
