import type { APIRoute } from 'astro';
import { currentSession } from '../../site/session.ts';
import { logoFiles, type OutputLogo } from '../../site/theme/logo.ts';

export const getStaticPaths = () => logoFiles(currentSession()?.good?.logo ?? {}).map((props) => ({ params: { file: props.name }, props }));

export const GET: APIRoute<OutputLogo> = ({ props: { bytes, type } }) =>
  new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
