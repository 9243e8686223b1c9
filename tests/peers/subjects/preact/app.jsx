import { render } from 'preact';
import { memo } from 'preact/compat';
import { useCallback, useMemo, useState } from 'preact/hooks';
import content from 'the-content';

const KEY = 'preact/answers';
const values = Object.fromEntries(content.levels.map((level) => [level.id, level.value]));
const top = Math.max(...Object.values(values));
const all = content.pillars.flatMap((pillar) => pillar.statements);
const choices = [...content.levels.map(({ id, label, meaning }) => [id, `${label}: ${meaning}`]), ['unknown', "Don't know"], ['none', 'Does not apply']];

function score(statements, answers) {
  const known = statements.map((one) => values[answers[one.id]?.level]).filter((value) => value !== undefined);
  const sum = known.reduce((total, value) => total + value, 0);
  return known.length ? { percent: (sum / known.length / top) * 100, base: known.length } : null;
}
const told = (one) => (one ? `${one.percent.toFixed(1)} % of ${one.base}` : 'nothing yet');

const Statement = memo(({ one, answer, change }) => (
  <fieldset>
    <legend>{one.text}</legend>
    {choices.map(([id, text]) => (
      <label key={id}>
        <input type="radio" name={one.id} value={id} checked={answer?.level === id} onChange={() => change(one.id, { level: id })} /> {text}
      </label>
    ))}
    <label>Note<textarea value={answer?.note ?? ''} onInput={(event) => change(one.id, { note: event.target.value })} /></label>
  </fieldset>
));

function Pillar({ pillar, answers, change }) {
  const factors = content.factors.map((factor) => [factor, pillar.statements.filter((one) => one.factor === factor.id)]);
  return (
    <main>
      <h2>{pillar.title}</h2>
      {factors.filter(([, list]) => list.length).map(([factor, list]) => (
        <section key={factor.id}>
          <h3>{factor.title}</h3>
          {list.map((one) => <Statement key={one.id} one={one} answer={answers[one.id]} change={change} />)}
        </section>
      ))}
    </main>
  );
}

function Result({ answers }) {
  return (
    <main>
      <h2>Result</h2>
      <svg width="600" height={content.pillars.length * 40} role="img">
        {content.pillars.map((pillar, i) => {
          const one = score(pillar.statements, answers);
          return (
            <g key={pillar.id}>
              <text x="0" y={i * 40 + 15}>{pillar.title}: {told(one)}</text>
              <rect x="0" y={i * 40 + 20} width={(one?.percent ?? 0) * 4} height="12" fill="#0b5d63" />
            </g>
          );
        })}
      </svg>
    </main>
  );
}

function App() {
  const [answers, setAnswers] = useState(() => JSON.parse(localStorage.getItem(KEY) ?? '{}'));
  const [page, setPage] = useState(0);
  const change = useCallback((id, what) => {
    setAnswers((before) => {
      const after = { ...before, [id]: { ...before[id], ...what } };
      localStorage.setItem(KEY, JSON.stringify(after));
      return after;
    });
  }, []);
  const whole = useMemo(() => told(score(all, answers)), [answers]);
  const save = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([JSON.stringify(answers)], { type: 'application/json' }));
    link.download = 'answers.json';
    link.click();
  };
  return (
    <>
      <h1>{content.title}</h1>
      <nav>{content.pillars.map((pillar, i) => <button key={pillar.id} onClick={() => setPage(i)}>{pillar.title}</button>)}</nav>
      <p>Score so far: <output>{whole}</output></p>
      {page === 'result' ? <Result answers={answers} /> : <Pillar key={page} pillar={content.pillars[page]} answers={answers} change={change} />}
      <p><button onClick={() => setPage('result')}>See the result</button> <button onClick={save}>Download</button></p>
    </>
  );
}

render(<App />, document.body);
