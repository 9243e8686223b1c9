//! The heading of a page, which takes the focus when the page opens, so that it is read out.

use leptos::prelude::*;

#[component]
pub fn PageHeading(
    /// What stands above it in small letters, such as the framework.
    #[prop(optional, into)]
    above: Option<String>,
    #[prop(into)] text: String,
) -> impl IntoView {
    view! {
        <header class="page-heading">
            {above.map(|above| view! { <p class="above">{above}</p> })}
            <h1 tabindex="-1" data-focus="heading">{text}</h1>
        </header>
    }
}
