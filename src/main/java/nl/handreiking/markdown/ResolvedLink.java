package nl.handreiking.markdown;

/**
 * Where a link leads from the page that it stands on.
 *
 * @param href relative or absolute address, not yet escaped
 * @param note what is said behind the link text, for instance that it leads to another site; empty
 *     for a link within the site
 */
public record ResolvedLink(String href, String note) {

  public static ResolvedLink internal(String href) {
    return new ResolvedLink(href, "");
  }

  public boolean external() {
    return !note.isEmpty();
  }
}
