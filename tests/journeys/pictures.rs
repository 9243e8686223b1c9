//! Saving charts as pictures: what is in them, what is asked of the browser, and what is said when it cannot be done.

use empowerment_check::app::command::{Command, Focus};
use empowerment_check::app::msg::Msg;
use empowerment_check::app::page::Page;
use empowerment_check::app::picture::{ImageFormat, Picture};
use empowerment_check::app::views::notice::Tone;
use empowerment_check::app::views::picture::{PictureView, view};
use empowerment_check::domain::about::PLACE;
use empowerment_check::domain::ids::DimensionId;
use roxmltree::Document;

use crate::common::browser_store::BrowserStore;
use crate::common::factors::FACTORS;
use crate::common::filling::WHOLE;
use crate::common::results::scale;
use crate::common::visit::{IDEAL, SMALL, Visit};

fn dimension(id: &str) -> DimensionId {
    DimensionId::parse(id).unwrap()
}

/// A visit of an empty browser, with some statements of the first section rated.
fn ideal() -> Visit {
    let mut visit = Visit::open(&BrowserStore::empty());
    visit.begin(IDEAL);
    visit.rate("mainstreaming", "332 1?-");
    visit
}

fn picture(visit: &Visit, picture: &Picture) -> PictureView {
    view(&visit.state, &visit.open_id(), picture).unwrap()
}

fn ask(visit: &mut Visit, picture: Picture, format: ImageFormat) -> Vec<Command> {
    let id = visit.open_id();
    visit.send(Msg::PictureAsked(id, picture, format))
}

/// The lines of text in a document, and its description.
fn read(document: &str) -> (Vec<String>, String) {
    let document = Document::parse(document).unwrap();
    let texts = document.descendants().filter(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "text")));
    let lines =
        texts.map(|text| text.children().filter_map(|child| child.text().filter(|_| child.is_text())).collect());
    let description = document.descendants().find(|node| node.tag_name().name() == "desc").unwrap();
    (lines.collect(), description.text().unwrap().to_owned())
}

fn all_pictures() -> [(Picture, &'static str); 6] {
    [
        (Picture::Counts, "counts"),
        (Picture::Grid, "grid"),
        (Picture::Scores(dimension("pillar")), "scores-pillar"),
        (Picture::Radar(dimension("pillar")), "radar-pillar"),
        (Picture::Scores(dimension("factor")), "scores-factor"),
        (Picture::Radar(dimension("factor")), "radar-factor"),
    ]
}

// ---- saving ----

#[test]
fn every_chart_is_saved_as_svg_under_a_name_of_its_own() {
    let mut visit = ideal();
    for (picture, name) in all_pictures() {
        let expected = format!("ideal-empowering-authority-2026-11-22-1402-{name}.svg");
        match &ask(&mut visit, picture, ImageFormat::Svg)[..] {
            [Command::Download { name, text }] => {
                assert_eq!(*name, expected);
                let (lines, _) = read(text);
                assert!(lines.contains(&"Framework for an ideal empowering authority".to_owned()), "{lines:?}");
                assert!(lines.contains(&"Made with Empowerment Check.".to_owned()), "{lines:?}");
            }
            other => panic!("{other:?}"),
        }
        assert_eq!(visit.notice().title, format!("“{expected}” is ready: look in your browser's downloads."));
    }
}

#[test]
fn a_png_is_made_by_the_browser_twice_as_large() {
    let mut visit = ideal();
    let asked = ask(&mut visit, Picture::Radar(dimension("factor")), ImageFormat::Png);
    let [Command::DownloadPng { name, document, assessment, picture }] = &asked[..] else { panic!("{asked:?}") };
    assert_eq!(name, "ideal-empowering-authority-2026-11-22-1402-radar-factor.png");
    assert_eq!((assessment, picture), (&visit.open_id(), &Picture::Radar(dimension("factor"))));
    assert!(document.contains("width=\"2000\""), "{document}");
    assert_eq!(visit.state.notice, None, "nothing is said before it is there");

    assert_eq!(visit.send(Msg::PngSaved(name.clone())), []);
    assert_eq!(visit.notice().title, format!("“{name}” is ready: look in your browser's downloads."));
}

#[test]
fn where_no_png_can_be_made_the_svg_is_offered() {
    let mut visit = ideal();
    let id = visit.open_id();
    let asked = visit.send(Msg::PngNotMade(id.clone(), Picture::Grid));
    assert_eq!(asked, [Command::MoveFocus(Focus::Notice)]);
    let notice = visit.notice();
    assert_eq!((notice.tone, notice.title.as_str()), (Tone::Wrong, "The browser could not make the PNG picture."));
    let [action] = &notice.actions[..] else { panic!("{notice:?}") };
    assert_eq!(action.text, "Save as SVG");

    // Also from another page, where the person may be by then.
    visit.send(Msg::PageOpened(Page::Start));
    match &visit.send(action.msg.clone())[..] {
        [Command::Download { name, .. }] => {
            assert_eq!(name, "ideal-empowering-authority-2026-11-22-1402-grid.svg");
        }
        other => panic!("{other:?}"),
    }
}

// ---- what is in a picture ----

#[test]
fn the_counts_are_in_the_picture_and_in_its_words() {
    let view = picture(&ideal(), &Picture::Counts);
    assert_eq!(view.caption.title, "How many statements stand at each step");
    let lines: Vec<&str> = view.caption.description.lines().collect();
    let expected = [
        "Framework for an ideal empowering authority",
        "Last changed 22 November 2026, 14:02",
        "All statements: 1 Starting · 1 Mostly · 2 Embedded · 1 Don't know · 1 Does not apply to us · 64 Not answered",
        "Mainstreaming, culture change in councils and partnerships: 1 Starting · 1 Mostly · 2 Embedded · \
         1 Don't know · 1 Does not apply to us · 9 Not answered",
    ];
    assert_eq!(lines[..4], expected);
    assert_eq!(lines.len(), 2 + 6);
}

#[test]
fn a_score_is_never_in_a_picture_without_its_base_band_and_rule() {
    let view = picture(&ideal(), &Picture::Scores(dimension("factor")));
    // 3 + 3 + 2 = 8 of 9, all three rated; the role of members has 4 more, all others 3 (10 in all).
    let leadership = "Clear leadership: Too few rated to say · 2.7 out of 3 (89%) · Made of: 3 of 10 statements that \
                      apply · Could be: 27% to 97%";
    assert_eq!(view.caption.description.lines().nth(2), Some(leadership));
    let rule = "Rule: known-only mean, every statement counts once";
    for (one, _) in all_pictures().into_iter().skip(1) {
        let description = picture(&ideal(), &one).caption.description;
        assert!(description.lines().any(|line| line == rule), "{one:?}: {description}");
    }
}

#[test]
fn a_cell_without_a_score_says_why_in_the_picture_too() {
    let description = picture(&ideal(), &Picture::Grid).caption.description;
    let of = |column: &str| {
        let beginning = format!("Mainstreaming, culture change in councils and partnerships × {column}: ");
        description.lines().find_map(|line| line.strip_prefix(&beginning)).unwrap().to_owned()
    };
    assert_eq!(
        of("Effective partnership"),
        "Too few rated to say · 1.0 out of 3 (33%) · Made of: 1 of 3 statements that apply · Could be: 11% to 78%"
    );
    assert_eq!(of("Fully integrated"), "No score yet: 8 not answered");
    assert_eq!(of("Strong democracy"), "Not part of this framework");
}

#[test]
fn the_place_is_in_the_picture_when_it_is_said() {
    let mut visit = ideal();
    visit.fill(&WHOLE, &PLACE, "Dufftown & “<b>district</b>”");
    visit.pause();
    match &ask(&mut visit, Picture::Counts, ImageFormat::Svg)[..] {
        [Command::Download { text, .. }] => {
            let (lines, description) = read(text);
            let expected = "Dufftown & “<b>district</b>” · Last changed 22 November 2026, 14:02";
            assert!(lines.iter().any(|line| line == expected), "{lines:?}");
            assert!(description.lines().any(|line| line == expected), "{description}");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn two_pictures_of_the_same_result_are_the_same() {
    let (one, other) = (ideal(), ideal());
    for (chart, _) in all_pictures() {
        assert_eq!(picture(&one, &chart), picture(&other, &chart));
    }
}

// ---- what has no picture ----

#[test]
fn a_framework_of_one_dimension_has_no_grid_to_save() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.begin(SMALL);
    visit.rate("doors", "32");
    assert_eq!(ask(&mut visit, Picture::Grid, ImageFormat::Svg), []);
    assert_eq!(visit.state.notice, None);
    assert_eq!(ask(&mut visit, Picture::Scores(dimension("unknown")), ImageFormat::Svg), []);
    assert_ne!(ask(&mut visit, Picture::Scores(dimension("area")), ImageFormat::Svg), []);
}

#[test]
fn what_is_not_averaged_in_the_page_is_not_averaged_in_a_picture() {
    for (framework, dimension_of, has_counts) in
        [("empowerment-programme", "part", true), ("empowered-communities", "theme", false)]
    {
        let mut visit = Visit::open(&BrowserStore::empty());
        visit.begin(framework);
        for picture in
            [Picture::Grid, Picture::Scores(dimension(dimension_of)), Picture::Radar(dimension(dimension_of))]
        {
            assert_eq!(ask(&mut visit, picture, ImageFormat::Svg), [], "{framework}");
        }
        let counts = ask(&mut visit, Picture::Counts, ImageFormat::Svg);
        assert_eq!(!counts.is_empty(), has_counts, "{framework}: {counts:?}");
    }
}

#[test]
fn a_picture_of_an_assessment_that_is_gone_is_nothing() {
    let mut visit = ideal();
    let id = visit.open_id();
    visit.send(Msg::PageOpened(Page::Start));
    visit.send(Msg::DeletionConfirmed(id.clone()));
    visit.send(Msg::NoticeClosed);
    assert_eq!(visit.send(Msg::PictureAsked(id, Picture::Counts, ImageFormat::Png)), []);
}

// ---- the radar in the page ----

#[test]
fn the_radar_is_a_second_view_of_the_crossing_groups_in_their_order() {
    let visit = ideal();
    let radar = scale(&visit).radar.unwrap();
    assert_eq!((radar.dimension.as_str(), radar.title.as_str()), ("factor", "Success factor scores as a radar chart"));
    let names: Vec<&str> = radar.list.iter().map(|line| line.split_once(": ").unwrap().0).collect();
    assert_eq!(names, FACTORS);
    assert_eq!(
        radar.rings,
        "The rings are the steps, from the middle outwards: 0 Not in place · 1 Starting · 2 Mostly · 3 Embedded."
    );
}

#[test]
fn two_scores_make_no_radar() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.begin(SMALL);
    visit.rate("doors", "32");
    assert_eq!(scale(&visit).radar, None);
    assert_eq!(ask(&mut visit, Picture::Radar(dimension("area")), ImageFormat::Svg), []);
}
