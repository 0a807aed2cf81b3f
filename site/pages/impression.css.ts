/** The foot of the printed pages that contracts share. */
import type { APIRoute } from 'astro';
import { printStyle } from '../data/page/print-style.ts';

export const GET: APIRoute = () => new Response(printStyle(), { headers: { 'content-type': 'text/css; charset=utf-8' } });
