// Sums of measured values.

const sorted = (values) => [...values].sort((a, b) => a - b);

/** The value that this share of all values does not exceed (nearest rank). */
export function percentile(values, share) {
  const list = sorted(values);
  return list[Math.max(0, Math.ceil(share * list.length) - 1)];
}

export const spread = (values) => ({ median: percentile(values, 0.5), min: Math.min(...values), max: Math.max(...values) });

export const course = (values) => ({ p50: percentile(values, 0.5), p95: percentile(values, 0.95), max: Math.max(...values) });

/** How steep the line through these points is that comes closest to them (least squares). */
export function slope(xs, ys) {
  const mean = (values) => values.reduce((sum, one) => sum + one, 0) / values.length;
  const [x, y] = [mean(xs), mean(ys)];
  const along = xs.reduce((sum, one) => sum + (one - x) ** 2, 0);
  return along === 0 ? 0 : xs.reduce((sum, one, i) => sum + (one - x) * (ys[i] - y), 0) / along;
}

/** Runs of one measurement, joined: for each figure the median with the smallest and the greatest. */
export function joined(runs) {
  return Object.fromEntries(Object.keys(runs[0]).map((name) => [name, spread(runs.map((run) => run[name]))]));
}
