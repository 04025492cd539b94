package nl.handreiking.build;

import java.nio.file.Path;
import java.util.List;
import nl.handreiking.links.LinkSubject;
import nl.handreiking.site.theme.Theme;

/**
 * What there is to check, before anything is asked.
 *
 * @param title of the publication, or the name of the list
 * @param contact an e-mail address, or empty
 * @param memory the file that remembers the links
 */
record LinkWork(
    List<LinkSubject> all,
    String title,
    String language,
    String contact,
    Path memory,
    Theme theme) {

  LinkWork {
    all = List.copyOf(all);
  }

  /** Who asks, and how to reach them; some servers refuse whoever speaks of links or checking. */
  String userAgent(String version) {
    String name = "handreiking/" + version;
    boolean refused = contact.isEmpty() || contact.matches("(?i).*(link|checker).*");
    return refused ? name : name + " (+" + contact + ")";
  }
}
