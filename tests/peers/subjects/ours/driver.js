bench.peer = {
  all: (selector) => [...(document.querySelector('empowerment-check')?.shadowRoot?.querySelectorAll(selector) ?? [])],
  option(i) {
    return this.all(`[data-statement="${CSS.escape(ids[i])}"] input[type="radio"]`)[1] ?? null;
  },
  /** Within a long section from part to part; nothing else has statements of the same pillar on the page. */
  turn(i) {
    const shown = this.all('[data-statement]').map((one) => one.dataset.statement);
    const [first, last] = [ids.indexOf(shown.at(0)), ids.indexOf(shown.at(-1))];
    if (first < 0 || pillarOf[first] !== pillarOf[i]) return null;
    return this.all('.onward .button')[last < i ? 0 : 1];
  },
  /** The next thing that a visitor would press. */
  next(i) {
    const offer = this.all('.offer').find((one) => one.querySelector('h3').textContent === title);
    return offer?.querySelector('.button:not(.plain)')
      ?? this.all('.fields ~ .onward .button')[0]
      ?? this.all('ol.task-list .task-button')[pillarOf[i]]
      ?? this.turn(i)
      ?? this.all('.back .button')[0];
  },
  reach(i) {
    const found = this.option(i);
    if (!found) this.next(i)?.click();
    return found;
  },
};
