import movingChart from './moving-chart.ts?worker&url';

/**
 * Charts begin to move when they come into view; only then is the script that moves them asked for, once for all of a page.
 * It lies beside this one.
 */
const here = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : document.baseURI;
let isAsked = false;

function ask(): void {
  if (isAsked) return;
  isAsked = true;
  const script = document.createElement('script');
  script.src = new URL(movingChart.replace(/^.*\//, ''), here).href;
  document.head.append(script);
}

const seen = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      seen.unobserve(target);
      target.setAttribute('data-near', '');
      target.dispatchEvent(new Event('chart-near', { bubbles: true }));
      ask();
    }
  },
  { rootMargin: '200px' },
);

for (const chart of document.querySelectorAll('[data-kpi-chart]')) seen.observe(chart);
