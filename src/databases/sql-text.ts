/** What is left of SQL without white space, comments and semicolons. */
export const substance = (sql: string): string => sql.replaceAll(/--[^\n]*|\/\*[\s\S]*?(\*\/|$)|[\s;]+/g, '');
