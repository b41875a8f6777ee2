/** The folder of the output with the configurations for servers. No entry can lie there: ids begin with a letter or digit. */
export const serverFolder = '_server';

/** What lies in an output and is for servers alone, as a regular expression on addresses, under any prefix. */
export const hiddenAddresses = String.raw`/(\.|${serverFolder}/|_headers$|web\.config$)`;

/** The same for servers that get by with one expression: where certificates are asked for stays open. */
export const hiddenButWellKnown = hiddenAddresses.replace(String.raw`\.|`, String.raw`\.(?!well-known/)|`);

/** Of addresses with a dot, those that are not ours: where certificates are asked for. */
export const wellKnown = '/.well-known/';

/** Addresses of files whose names change with what is in them, under any prefix. */
export const keptAddresses = '/_astro/';

/** Where the examples in the configurations say that the site lies. */
export const exampleFolder = '/srv/www/playbook';
