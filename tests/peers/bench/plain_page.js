// For pages with a button for each pillar, and radio buttons named by their statement's id.
bench.peer = {
  option(i) {
    return document.querySelectorAll(`input[name="${CSS.escape(ids[i])}"]`)[1] ?? null;
  },
  reach(i) {
    const found = this.option(i);
    if (!found) document.querySelectorAll('nav button')[pillarOf[i]]?.click();
    return found;
  },
};
