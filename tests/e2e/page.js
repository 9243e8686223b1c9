// Finds things inside the widget by what a person sees or hears. It changes nothing.

// The first element of the page, unless a test looks at another.
const root = document.querySelectorAll('empowerment-check')[window.lookedAt ?? 0].shadowRoot;

/** Text as it shows, without line ends. */
const squeezed = (text) => text.replace(/\s+/g, ' ').trim();
const shown = (element) => element.checkVisibility({ visibilityProperty: true });
/** Nothing is found while a page is being made anew. */
const text = (element) => squeezed(element?.innerText ?? '');
const first = (list, test) => list.find(test) ?? null;
const all = (selector, within = root) => [...within.querySelectorAll(selector)].filter(shown);
const choiceName = (radio) => radio.labels[0].innerText.trim().split('\n')[0].trim();

const find = {
  heading: () => first(all('h1'), () => true),
  /** Buttons whose text or spoken name holds these words: the accessible name decides among them. */
  buttons: (words) => all('button, summary').filter(
    (button) => text(button).includes(words) || button.getAttribute('aria-label') === words),
  folded: (summary, within = root) => first(all('summary', within), (one) => text(one) === summary)?.parentElement ?? null,
  /** The line that says where the work stands. */
  status: () => first(all('p.status'), () => true),
  fileField: () => first(all('input[type=file]'), () => true),
  /** The part of the page under this heading. */
  part: (heading) => first(all('h2'), (one) => text(one) === heading)?.parentElement ?? null,
  statement: (words) => first(all('fieldset.statement'), (one) => text(one.querySelector('legend')) === words),
  /** What stands in bold in the choice's label is its name; its meaning follows on a new line. */
  choice: (question, name) => {
    const isAsked = (one) => text(one.querySelector('legend')) === question;
    const within = question === '' ? root : first(all('fieldset'), isAsked);
    return within && first(all('input[type=radio]', within), (radio) => choiceName(radio) === name);
  },
  /** Each statement's text, the name of what is chosen, and its note. */
  answers: () => all('fieldset.statement').map((statement) => {
    const chosen = first(all('input[type=radio]', statement), (radio) => radio.checked);
    return [text(statement.querySelector('legend')), chosen && choiceName(chosen), find.note(statement).value];
  }),
  note: (statement) => statement?.querySelector('textarea') ?? null,
  /** The element with the focus, through shadow roots. */
  focused: () => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  },
};
