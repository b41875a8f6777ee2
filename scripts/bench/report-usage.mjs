// Loaded into every measured Node process and its Node children: at its end, each says how much memory and processor time it took.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

const folder = process.env['BENCH_USAGE'];
if (folder && isMainThread)
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const usage = { peakMb: maxRSS / 1024, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 };
    writeFileSync(path.join(folder, `${process.pid}.json`), JSON.stringify(usage));
  });
