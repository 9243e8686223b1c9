//! What the element's script calls: the style sheet, and mounting into a shadow root.

use std::sync::{Arc, LazyLock};

use js_sys::Function;
use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use crate::app::attributes;
use crate::app::msg::{Given, Msg};
use crate::app::state::AppState;
use crate::browser::address::{self, Followed};
use crate::browser::changes::Changes;
use crate::browser::leaving::Leaving;
use crate::domain::framework::Framework;
use crate::formats::share_link::PREFIX;
use crate::formats::shipped;
use crate::ui::app::app;
use crate::words::Words;
use crate::words::english::ENGLISH;

use super::neighbours::Membership;
use super::runtime::{Remains, Runtime, Tell};
use super::styles::STYLES;

/// The name of the element.
const TAG: &str = "empowerment-check";

/// The frameworks that are inside the product, read once for all elements of a page.
static SHIPPED: LazyLock<Vec<Arc<Framework>>> =
    LazyLock::new(|| shipped::frameworks().into_iter().map(Arc::new).collect());

/// The text of the style sheet that the shadow root adopts.
#[wasm_bindgen]
#[must_use]
pub fn styles() -> String {
    STYLES.to_owned()
}

/// Shows the product inside `into`, an element of the shadow root. `frameworks` are the texts of those that the page
/// brings, `attributes` the names and values of the element's attributes by turns. `tell` is called with the name of an
/// event and what it tells as JSON. `remains` are those of the product that was in the element before. `inside` are the
/// texts of the assessments that the page holds, where it is one file that can be written anew with others.
#[wasm_bindgen]
#[must_use]
#[expect(clippy::needless_pass_by_value, reason = "JavaScript hands over what it has, and keeps nothing")]
pub fn mount(
    into: HtmlElement,
    frameworks: Vec<String>,
    attributes: Vec<String>,
    tell: Function,
    remains: Option<Left>,
    inside: Option<Vec<String>>,
) -> Mounted {
    let tell = move |name: &str, detail: &str| {
        // What the page does with it is the page's.
        drop(tell.call2(&JsValue::NULL, &JsValue::from_str(name), &JsValue::from_str(detail)));
    };
    let given = Given { inside, address: address::page(), ..attributes::read(frameworks, &attributes) };
    let remains = remains.map(|left| left.0);
    mount_with(into, SHIPPED.clone(), given, &ENGLISH, Box::new(tell), remains)
}

/// As [`mount`], with these frameworks in place of those that are shipped, and in this language.
#[must_use]
pub fn mount_with(
    into: HtmlElement,
    shipped: Vec<Arc<Framework>>,
    given: Given,
    words: &'static Words,
    tell: Tell,
    remains: Option<Remains>,
) -> Mounted {
    let is_new = remains.is_none();
    let runtime = Runtime::start(&into, AppState::new(shipped, words), given, tell, remains);
    let looking = runtime.clone();
    let changes = Changes::listen(runtime.prefix(), move |heard| looking.read_again(heard));
    let sharing = runtime.clone();
    let membership = Membership::begin(runtime.name(), move |heard| sharing.read_again(heard));
    let flushing = runtime.clone();
    let leaving = Leaving::listen(move || flushing.flush());
    let following = runtime.clone();
    let is_first = address::is_first(&into, TAG);
    let follow = move |content| following.dispatch(Msg::LinkFollowed(content));
    let followed = is_first.then(|| Followed::listen(PREFIX, follow));
    let handle = runtime.handle();
    let view = mount_to(into, move || app(handle));
    if let Some(content) = address::content(PREFIX).filter(|_| is_first && is_new) {
        runtime.dispatch(Msg::LinkFollowed(content));
    }
    Mounted {
        _view: Box::new(view),
        _leaving: leaving,
        _followed: followed,
        _changes: changes,
        _membership: membership,
        runtime,
    }
}

/// A mounted product. Dropping it (`free()` in the script) keeps what is half typed, stops listening and empties the
/// element.
#[wasm_bindgen]
pub struct Mounted {
    // Dropped in this order: the view still reads the runtime's state while it goes.
    _view: Box<dyn Unmount>,
    _leaving: Leaving,
    _followed: Option<Followed>,
    _changes: Changes,
    _membership: Membership,
    runtime: Runtime,
}

#[wasm_bindgen]
impl Mounted {
    /// Takes the product out, and gives back what is needed to go on where it was.
    #[must_use]
    pub fn leave(self) -> Option<Left> {
        let runtime = self.runtime.clone();
        drop(self);
        runtime.remains().map(Left)
    }

    /// Whether the rest of the product is to be got, and this to be told.
    #[wasm_bindgen(js_name = lacksRest)]
    #[must_use]
    pub fn lacks_rest(&self) -> bool {
        self.runtime.lacks_rest()
    }

    /// The rest of the product is there, or could not be had.
    #[wasm_bindgen(js_name = hearOfRest)]
    pub fn hear_of_rest(&self, came: bool) {
        self.runtime.dispatch(if came { Msg::RestCame } else { Msg::RestMissed });
    }

    /// Keeps what is half typed, and tells whether a page that is loaded anew shows everything again.
    #[wasm_bindgen(js_name = isSaved)]
    #[must_use]
    pub fn is_saved(&self) -> bool {
        self.runtime.is_all_stored()
    }
}

/// What a product that was taken out left behind.
#[wasm_bindgen]
pub struct Left(Remains);

impl Drop for Mounted {
    fn drop(&mut self) {
        self.runtime.flush();
    }
}

/// Forgets the type of a view: dropping it is all that is ever done with it.
trait Unmount {}

impl<M: Mountable> Unmount for UnmountHandle<M> {}
