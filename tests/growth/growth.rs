//! How the cost of the pure parts grows with the length of a framework: reading, answering, scoring, writing, merging,
//! and handing over. `cargo xtask growth` runs it, and fits how steep each is. It must not judge: a time says something only beside the others
//! of its run.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a benchmark may stop

// Where it is anyway; rustfmt would look for it in growth/.
#[path = "../common"]
mod common {
    #![allow(dead_code)] // the tests need more of it

    pub mod browser_store;
    pub mod faulty_store;
    pub mod names;
    pub mod small_framework;
    pub mod stores;
    pub mod trees;
    pub mod visit;
}

use std::hint::black_box;
use std::sync::Arc;

use criterion::{BatchSize, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use empowerment_check::app::views::result::result;
use empowerment_check::app::views::section::{section, section_progress};
use empowerment_check::domain::answer::Judgement;
use empowerment_check::domain::framework::Framework;
use empowerment_check::domain::person::Person;
use empowerment_check::formats::assessment_json;
use empowerment_check::formats::opened::read_framework;
use serde_json::{Value, json};

use common::browser_store::BrowserStore;
use common::visit::Visit;

/// How many statements: as the longest document of the five, and up to the most that a framework may have.
const LENGTHS: [usize; 3] = [70, 1_000, 5_000];

const SHIPPED: &str = include_str!("../../framework-data/ideal-empowering-authority.json");

/// A framework of this many statements in ten sections: the texts of the shipped one over and over.
fn text_of(length: usize) -> Vec<u8> {
    let mut document: Value = serde_json::from_str(SHIPPED).unwrap();
    let texts = document["statements"].as_array().unwrap().clone();
    let first = document["dimensions"][0].clone();
    let group = |number: usize| {
        let mut group = first["groups"][number % first["groups"].as_array().unwrap().len()].clone();
        group["id"] = json!(format!("section-{number}"));
        group
    };
    let statement = |number: usize| {
        let mut statement = texts[number % texts.len()].clone();
        statement["id"] = json!(format!("statement-{number}"));
        statement["groups"][first["id"].as_str().unwrap()] = json!(format!("section-{}", number * 10 / length));
        statement["examples"] = json!(["An example."]);
        statement.as_object_mut().unwrap().remove("same_as");
        statement
    };
    document["id"] = json!("generated");
    document["dimensions"][0]["groups"] = (0..10).map(group).collect();
    document["statements"] = (0..length).map(statement).collect();
    document.to_string().into_bytes()
}

fn framework(length: usize) -> Arc<Framework> {
    read_framework(&text_of(length)).unwrap().framework
}

/// Every statement answered, the first section open.
fn answered(length: usize) -> Visit {
    let framework = framework(length);
    let mut visit = Visit::offering(&BrowserStore::empty(), vec![Arc::clone(&framework)]);
    visit.begin("generated");
    visit.go_to("section-0");
    for number in 0..length {
        let steps = framework.scale().levels();
        visit.choose(&format!("statement-{number}"), Judgement::Level(steps[number % steps.len()].id.clone()));
    }
    visit
}

/// As another browser has it, where every answer is another one.
fn person(visit: &mut Visit) -> Person {
    let id = visit.open_id();
    Person::new(assessment_json::read(visit.download(&id).1.as_bytes()).unwrap().assessment)
}

fn growth(criterion: &mut Criterion) {
    for length in LENGTHS {
        let text = text_of(length);
        let mut group = criterion.benchmark_group("framework file");
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(BenchmarkId::new("read", length), |bench| bench.iter(|| read_framework(black_box(&text))));
        group.finish();
        an_assessment(criterion, length);
    }
}

fn an_assessment(criterion: &mut Criterion, length: usize) {
    let mut visit = answered(length);
    let mut group = criterion.benchmark_group("assessment");
    let steps = [Judgement::DontKnow, Judgement::DoesNotApply];
    let mut turn = 0;
    group.bench_function(BenchmarkId::new("answer and store", length), |bench| {
        bench.iter(|| {
            turn += 1;
            visit.choose("statement-0", steps[turn % 2].clone())
        });
    });
    group.bench_function(BenchmarkId::new("progress of a section", length), |bench| {
        bench.iter(|| section_progress(black_box(&visit.state)));
    });
    group.bench_function(BenchmarkId::new("section to show", length), |bench| {
        bench.iter(|| section(black_box(&visit.state)));
    });
    group.bench_function(BenchmarkId::new("result", length), |bench| bench.iter(|| result(black_box(&visit.state))));
    let id = visit.open_id();
    let file = visit.download(&id).1;
    group.bench_function(BenchmarkId::new("write a file", length), |bench| bench.iter(|| visit.download(&id)));
    group.bench_function(BenchmarkId::new("read a file", length), |bench| {
        bench.iter(|| assessment_json::read(black_box(file.as_bytes())));
    });
    let (one, mut other) = (person(&mut visit).said, answered(length));
    let other = person(&mut other).said;
    group.bench_function(BenchmarkId::new("merge two", length), |bench| {
        bench.iter_batched(|| (one.clone(), other.clone()), |(one, other)| one.join(other), BatchSize::LargeInput);
    });
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20);
    targets = growth
}
criterion_main!(benches);
