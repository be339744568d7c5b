import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files of a WordPress theme as the theme directory has them: what matters is that all of them stay as they are. */
export const wordpressTheme = {
  'style.css': '/*\nTheme Name: Sample\nVersion: 1.4\nText Domain: sample\n*/\nbody { margin: 0 }\n',
  'functions.php': "<?php\nadd_action('after_setup_theme', 'sample_setup');\n",
  'index.php': '<?php get_header(); while (have_posts()) { the_post(); the_content(); } get_footer();\n',
  'header.php':
    '<!doctype html>\n<html <?php language_attributes(); ?>><head><?php wp_head(); ?></head><body>\n',
  'footer.php': '<?php wp_footer(); ?></body></html>\n',
  'theme.json': '{ "version": 2 }\n',
  'assets/js/menu.js': 'document.querySelector(".menu");\n',
  'assets/fonts/readme.txt': 'none\n',
  'template-parts/content.php': '<article><?php the_title(); ?></article>\n',
  'languages/es_MX.po': 'msgid "Menu"\nmsgstr "Menú"\n',
};

/** What a static site generator leaves in its public folder. */
export const staticSite = {
  'index.html': '<!doctype html><title>Sample</title><h1>Sample</h1>\n',
  'index.xml': '<rss version="2.0"></rss>\n',
  'sitemap.xml': '<urlset></urlset>\n',
  '404.html': '<!doctype html><title>Not here</title>\n',
  'posts/first/index.html': '<!doctype html><title>First</title>\n',
  'tags/index.xml': '<rss version="2.0"></rss>\n',
  'css/main.min.3f8b.css': 'body{margin:0}\n',
  'images/año nuevo.txt': 'a picture\n',
};

/** A built kit of few files, for what does not hang on their number. */
export const smallKit = {
  'iml-kit.js': '(() => {})();\n//# sourceMappingURL=iml-kit.js.map\n',
  'iml-kit.single.js': '(() => {})();\n',
  'iml-kit.js.map': '{}',
  'iml-kit-sw.js': 'self.kit = true;\n',
  'iml-kit-sw-off.js': 'self.registration.unregister();\n',
  'chunks/abc/program.js': 'export {};\n//# sourceMappingURL=program.js.map\n',
  'chunks/abc/program.js.map': '{}',
  'sheets/journal.html': '<!doctype html>\n',
  'npm/index.js': 'export {};\n',
};

/** A folder of its own with these files; `end` takes it away. */
export function makeFolder(files, name = 'public') {
  const around = mkdtempSync(join(tmpdir(), 'iml-site-'));
  const path = join(around, name);
  mkdirSync(path);
  for (const [file, text] of Object.entries(files)) put(path, file, text);
  return { path, end: () => rmSync(around, { recursive: true, force: true }) };
}

/** Writes one file with the folders on the way. */
export function put(folder, file, text) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** Every file and empty folder below, each with a hash of what it holds. */
export function snapshot(folder) {
  const found = {};
  const walk = (inside) => {
    const entries = readdirSync(join(folder, inside), { withFileTypes: true });
    if (entries.length === 0 && inside) found[inside] = 'empty folder';
    for (const entry of entries) {
      const path = `${inside}${entry.name}`;
      if (entry.isDirectory()) walk(`${path}/`);
      else
        found[path] = createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex');
    }
  };
  walk('');
  return found;
}

/** What was added, changed and taken away between two snapshots. */
export function treeDiff(before, after) {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  const of = (test) => paths.filter(test);
  return {
    added: of((path) => !(path in before)),
    changed: of((path) => path in before && path in after && before[path] !== after[path]),
    removed: of((path) => !(path in after)),
  };
}
