bench.peer = {
  all: (selector) => [...(document.querySelector('empowerment-check')?.shadowRoot?.querySelectorAll(selector) ?? [])],
  option(i) {
    return this.all(`[data-statement="${CSS.escape(ids[i])}"] input[type="radio"]`)[1] ?? null;
  },
  /** The next thing that a visitor would press: nothing in a long section that is still coming. */
  next(i) {
    const offer = this.all('.offer').find((one) => one.querySelector('h3').textContent === title);
    return offer?.querySelector('.button:not(.plain)')
      ?? this.all('.fields ~ .onward .button')[0]
      ?? this.all('ol.task-list .task-button')[pillarOf[i]]
      ?? (this.all('.onward').length > 0 ? this.all('.back .button')[0] : null);
  },
  reach(i) {
    const found = this.option(i);
    if (!found) this.next(i)?.click();
    return found;
  },
};
