/** What is taken from an article in JSON; dotted names go down (`content.body`). */
export const articleFieldNames = [
  'text',
  'title',
  'author',
  'date',
  'outlet',
  'url',
  'id',
  'language',
] as const;

/** Where each is found, in the terms of the file. */
export type ArticleFields = { readonly [K in (typeof articleFieldNames)[number]]?: string };

/** See {@link articleFieldNames}. */
export type ArticleField = (typeof articleFieldNames)[number];
