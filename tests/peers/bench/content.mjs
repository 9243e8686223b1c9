// The content that every subject shows: pillars, their statements by success factor, and the steps of the scale.

import fs from 'node:fs';

/** The shipped framework, in the plain shape that the peers take. */
export function shipped(file) {
  const framework = JSON.parse(fs.readFileSync(file, 'utf8'));
  const [pillar, factor] = framework.dimensions;
  const inPillar = (group) => framework.statements.filter((one) => one.groups[pillar.id] === group.id);
  return {
    title: framework.title,
    levels: framework.scale.levels.map(({ id, label, value, meaning }) => ({ id, label, value, meaning })),
    factors: factor.groups.map(({ id, title }) => ({ id, title })),
    pillars: pillar.groups.map((group) => ({
      id: group.id,
      title: group.title,
      statements: inPillar(group).map((one) => ({ id: one.id, text: one.text, factor: one.groups[factor.id] })),
    })),
    framework,
  };
}

/** The same content made `count` statements long: ten pillars, the texts of the shipped ones over and over. */
export function generated(base, count) {
  const [pillar, factor] = base.framework.dimensions;
  const texts = base.framework.statements;
  const groups = Array.from({ length: 10 }, (_, i) => ({ ...pillar.groups[i % pillar.groups.length], id: `pillar-${i}` }));
  const statements = Array.from({ length: count }, (_, i) => ({
    ...texts[i % texts.length],
    id: `statement-${i}`,
    groups: { [pillar.id]: groups[Math.floor((i * 10) / count)].id, [factor.id]: factor.groups[i % factor.groups.length].id },
    text: `${i + 1}. ${texts[i % texts.length].text}`,
    examples: ['An example.'],
  }));
  const framework = {
    ...base.framework,
    id: 'generated',
    title: `Generated, ${count} statements`,
    dimensions: [{ ...pillar, groups }, factor],
    statements: statements.map(({ same_as, ...one }) => one),
    editorial_notes: [],
  };
  delete framework.$schema;
  const inPillar = (group) => statements.filter((one) => one.groups[pillar.id] === group.id);
  return {
    ...base,
    title: framework.title,
    pillars: groups.map((group) => ({
      id: group.id,
      title: group.title,
      statements: inPillar(group).map((one) => ({ id: one.id, text: one.text, factor: one.groups[factor.id] })),
    })),
    framework,
  };
}

export const statements = (content) => content.pillars.flatMap((pillar) => pillar.statements);
