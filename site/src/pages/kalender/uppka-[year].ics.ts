import type { APIRoute } from 'astro';
import { icsOf, icsPaths } from '../../calendar/ics.ts';

export const getStaticPaths = icsPaths;

export const GET: APIRoute = ({ params }) => icsOf(params.year ?? '', 'id');
