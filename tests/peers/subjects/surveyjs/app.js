import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
import content from 'the-content';

const KEY = 'surveyjs/answers';
const choices = [
  ...content.levels.map(({ value, label, meaning }) => ({ value, text: `${label}: ${meaning}` })),
  { value: 'unknown', text: "Don't know" },
  { value: 'none', text: 'Does not apply' },
];
const question = (one) => ({ type: 'radiogroup', name: one.id, title: one.text, choices, showCommentArea: true });
const average = (name, list) => ({ name, expression: `avg(${list.map((one) => `{${one.id}}`).join(', ')})` });
const survey = new Model({
  title: content.title,
  pages: content.pillars.map((pillar) => ({
    name: pillar.id,
    title: pillar.title,
    elements: content.factors
      .map((factor) => [factor, pillar.statements.filter((one) => one.factor === factor.id)])
      .filter(([, list]) => list.length)
      .map(([factor, list]) => ({ type: 'panel', name: `${pillar.id}-${factor.id}`, title: factor.title, elements: list.map(question) })),
  })),
  calculatedValues: content.pillars.map((pillar) => average(`score-${pillar.id}`, pillar.statements)),
});
const kept = localStorage.getItem(KEY);
if (kept) survey.data = JSON.parse(kept);
survey.onValueChanged.add(() => localStorage.setItem(KEY, JSON.stringify(survey.data)));
renderSurvey(survey, document.getElementById('survey'));
globalThis.survey = survey;
