/** What a citation says of each clause of an edition, fetched when a reader points at a paragraph. One that was made up is not cited. */
import type { APIRoute } from 'astro';
import { citationsOf } from '../../../../data/edition/citations.ts';
import { type EditionPath, editionPaths } from '../../../../data/edition/edition-pages.ts';

export const getStaticPaths = () => editionPaths().filter(({ props: { edition } }) => !edition.isDemonstration);

export const GET: APIRoute<EditionPath['props']> = ({ props: { edition } }) => Response.json(citationsOf(edition.words));
