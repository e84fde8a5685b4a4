// What every measurement gives, and the sums over its samples.

/**
 * @typedef {object} Measurement
 * @property {string} title
 * @property {number} ours
 * @property {number} floor what the same work costs at the least, from the same run
 * @property {string} unit of both
 * @property {number} goal the greatest ratio of ours to the floor
 * @property {string} [note]
 */

/** @param {number[]} samples */
export function median(samples) {
  const sorted = samples.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** How long a call takes, in milliseconds. */
export function time(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const ratio = ({ ours, floor }) => ours / floor;

/** A ratio this many times the goal is a failure, and not the weather of the machine. */
const FAILURE = 2;

/** @param {Measurement} measurement */
export const hasFailed = (measurement) => ratio(measurement) > FAILURE * measurement.goal;

/** @param {Measurement[]} measurements @returns {string} */
export function table(measurements) {
  const head = ['measurement', 'ours', 'floor', 'ratio', 'goal', ''];
  const rows = measurements.map((measurement) => [
    measurement.title,
    `${measurement.ours.toFixed(digits(measurement.ours))} ${measurement.unit}`,
    `${measurement.floor.toFixed(digits(measurement.floor))} ${measurement.unit}`,
    ratio(measurement).toFixed(2),
    `<= ${measurement.goal}`,
    [ratio(measurement) <= measurement.goal ? 'ok' : 'over', measurement.note].filter(Boolean).join('   '),
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column].length)));
  const last = head.length - 1;
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) => {
          if (column === last) return cell;
          return column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]);
        })
        .join('   ')
        .trimEnd(),
    )
    .join('\n');
}

const digits = (value) => (value >= 100 ? 0 : 2);
