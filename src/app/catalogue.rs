//! The frameworks that are known here: where each came from, and which of them are offered, in which order.

use std::sync::Arc;

use crate::domain::framework::Framework;
use crate::domain::ids::FrameworkId;
use crate::domain::judging::Judging;

/// Where a framework came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// It is inside the product.
    Shipped,
    /// The page around the product brings it, for this visit.
    Page,
    /// The visitor opened it from a file.
    Own,
}

/// A framework with where it came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    pub framework: Arc<Framework>,
    pub origin: Origin,
}

/// Every id is there once.
#[derive(Clone, Debug)]
pub struct Catalogue {
    known: Vec<Known>,
    /// What the page wants offered of what is shipped, in its order; empty for everything.
    chosen: Vec<FrameworkId>,
}

impl Catalogue {
    #[must_use]
    pub fn new(shipped: Vec<Arc<Framework>>) -> Self {
        let known = shipped.into_iter().map(|framework| Known { framework, origin: Origin::Shipped }).collect();
        Self { known, chosen: Vec::new() }
    }

    #[must_use]
    pub fn get(&self, id: &FrameworkId) -> Option<&Known> {
        self.known.iter().find(|known| known.framework.id() == id)
    }

    /// Every framework, in no order that means anything.
    pub fn all(&self) -> impl Iterator<Item = &Framework> {
        self.known.iter().map(|known| &*known.framework)
    }

    /// Takes a framework in, in place of one with the same id.
    pub fn put(&mut self, framework: Arc<Framework>, origin: Origin) {
        self.known.retain(|known| known.framework.id() != framework.id());
        self.known.push(Known { framework, origin });
    }

    /// Takes a framework out that the visitor opened, and gives it back.
    pub fn remove_own(&mut self, id: &FrameworkId) -> Option<Arc<Framework>> {
        let place = self.known.iter().position(|known| known.framework.id() == id && known.origin == Origin::Own)?;
        Some(self.known.remove(place).framework)
    }

    /// Takes out everything that visitors opened.
    pub fn remove_all_own(&mut self) {
        self.known.retain(|known| known.origin != Origin::Own);
    }

    /// What visitors opened.
    pub fn own(&self) -> impl Iterator<Item = &Arc<Framework>> {
        self.known.iter().filter(|known| known.origin == Origin::Own).map(|known| &known.framework)
    }

    /// Says what the page wants offered, in its order.
    pub fn choose(&mut self, chosen: Vec<FrameworkId>) {
        self.chosen = chosen;
    }

    /// The ids that the page can choose among.
    pub fn choices(&self) -> impl Iterator<Item = &FrameworkId> {
        self.known.iter().filter(|known| known.origin != Origin::Own).map(|known| known.framework.id())
    }

    /// What can be begun here, in the order in which it is shown: what the visitor brought, then what the page chose or
    /// brings, then the rest; a document that is a record of its time comes last.
    #[must_use]
    pub fn offered(&self) -> Vec<&Known> {
        let mut offered: Vec<&Known> = Vec::new();
        for known in self.known.iter().filter(|known| self.is_offered(known)) {
            let later = offered.iter().position(|other| self.rank(other) > self.rank(known));
            offered.insert(later.unwrap_or(offered.len()), known);
        }
        offered
    }

    fn is_offered(&self, known: &Known) -> bool {
        known.origin != Origin::Shipped || self.chosen.is_empty() || self.chosen.contains(known.framework.id())
    }

    /// The lowest comes first. A browser keeps the visitor's own in no order, so they stand by their names.
    fn rank<'a>(&self, known: &'a Known) -> (usize, &'a str) {
        let id = known.framework.id();
        match (known.origin, self.chosen.iter().position(|chosen| chosen == id)) {
            (Origin::Own, _) => (0, id.as_str()),
            (Origin::Page, None) => (1, ""),
            (_, Some(place)) => (2 + place, ""),
            (Origin::Shipped, None) => (2 + self.chosen.len() + kind_rank(&known.framework), ""),
        }
    }
}

fn kind_rank(framework: &Framework) -> usize {
    let rank = match framework.judging() {
        Judging::Scale(_) => 0,
        Judging::Judgement(_) => 1,
        Judging::Checklist => 2,
    };
    if framework.historical().is_some() { rank + 3 } else { rank }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::shipped;

    fn catalogue() -> Catalogue {
        Catalogue::new(shipped::frameworks().into_iter().map(Arc::new).collect())
    }

    fn offered(catalogue: &Catalogue) -> Vec<&str> {
        catalogue.offered().iter().map(|known| known.framework.id().as_str()).collect()
    }

    fn id(text: &str) -> FrameworkId {
        FrameworkId::parse(text).unwrap()
    }

    #[test]
    fn scales_come_first_and_a_record_of_its_time_last() {
        let expected = [
            "eight-characteristics",
            "ideal-empowering-authority",
            "moray-partnership",
            "empowered-communities",
            "empowerment-programme",
        ];
        assert_eq!(offered(&catalogue()), expected);
    }

    #[test]
    fn the_page_chooses_among_what_is_shipped_and_orders_it() {
        let mut catalogue = catalogue();
        catalogue.choose(vec![id("empowerment-programme"), id("eight-characteristics")]);
        assert_eq!(offered(&catalogue), ["empowerment-programme", "eight-characteristics"]);
        assert!(catalogue.get(&id("moray-partnership")).is_some(), "what is not offered is still known");
    }

    #[test]
    fn what_the_visitor_brought_comes_before_what_the_page_brings() {
        let mut catalogue = catalogue();
        let mut take = |place: &str, origin| {
            let framework = Arc::clone(&catalogue.get(&id(place)).unwrap().framework);
            catalogue.put(framework, origin);
        };
        take("empowerment-programme", Origin::Own);
        take("empowered-communities", Origin::Own);
        take("moray-partnership", Origin::Page);
        catalogue.choose(vec![id("ideal-empowering-authority")]);
        let own_then_page = ["empowered-communities", "empowerment-programme", "moray-partnership"];
        assert_eq!(offered(&catalogue), [&own_then_page[..], &["ideal-empowering-authority"]].concat());
        catalogue.choose(vec![id("ideal-empowering-authority"), id("moray-partnership")]);
        assert_eq!(offered(&catalogue)[2..], ["ideal-empowering-authority", "moray-partnership"]);
    }

    #[test]
    fn only_what_the_visitor_brought_can_be_taken_out() {
        let mut catalogue = catalogue();
        assert!(catalogue.remove_own(&id("moray-partnership")).is_none());
        let framework = Arc::clone(&catalogue.get(&id("moray-partnership")).unwrap().framework);
        catalogue.put(framework, Origin::Own);
        assert!(catalogue.remove_own(&id("moray-partnership")).is_some());
        assert_eq!(catalogue.get(&id("moray-partnership")), None);
    }
}
