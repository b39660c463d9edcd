/** The built-in templates as the bundler has compiled them (esbuild.config.js); run from source there are none: they are read and compiled. */
import type { Catalog } from './catalog.ts';

export const builtIn: Catalog | null = null;
