bench.peer = {
  option(i) {
    const question = globalThis.survey?.getQuestionByName(ids[i]);
    return (question && document.querySelectorAll(`#${CSS.escape(question.id)} input[type="radio"]`)[1]) ?? null;
  },
  reach(i) {
    if (globalThis.survey && globalThis.survey.currentPageNo !== pillarOf[i]) globalThis.survey.currentPageNo = pillarOf[i];
    return this.option(i);
  },
};
