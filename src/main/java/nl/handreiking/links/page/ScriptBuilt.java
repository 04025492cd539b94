package nl.handreiking.links.page;

import java.util.List;
import nl.handreiking.links.page.PageFacts.Scripts;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Detects pages that are rendered by scripts in the browser: such a page runs scripts, and either
 * there is next to nothing to read, or the element that scripts of a well-known kind fill is still
 * empty.
 */
final class ScriptBuilt {

  /** About two lines: "Loading, please wait" fits, a page with something to say does not. */
  private static final int NEXT_TO_NOTHING = 120;

  private static final String SCRIPTS =
      "script[src], script:not([type]), script[type=module], script[type*=javascript]";

  /** Of React, Vue, Next, Nuxt, Gatsby, Angular, Svelte, Quasar and Ember. */
  private static final String MOUNTS =
      "#root, #app, #react-root, #__next, #__nuxt, #___gatsby, app-root, #svelte, #q-app,"
          + " #app-root, #ember-app, [data-target$=reactRoot], [ng-app], [data-reactroot]";

  private ScriptBuilt() {}

  static Scripts scripts(Document page) {
    if (page.selectFirst(SCRIPTS) == null) {
      return Scripts.NONE;
    }
    boolean empty = VisibleText.all(page.body()) < NEXT_TO_NOTHING || hasEmptyMount(page);
    return empty ? Scripts.RENDER : Scripts.SOME;
  }

  private static boolean hasEmptyMount(Document page) {
    List<Element> mounts = page.select(MOUNTS);
    return mounts.stream().limit(10).anyMatch(mount -> VisibleText.all(mount) == 0);
  }
}
