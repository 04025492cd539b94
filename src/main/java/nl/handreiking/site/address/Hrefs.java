package nl.handreiking.site.address;

import nl.handreiking.output.SitePath;

/** Writes addresses as links of one page. */
public final class Hrefs {

  private static final SitePath ROOT = SitePath.of("index.html");

  private final SitePath page;
  private final String base;

  private Hrefs(SitePath page, String base) {
    this.page = page;
    this.base = base;
  }

  /** Links that work wherever the site stands, on any host and from a disk. */
  public static Hrefs relative(SitePath page) {
    return new Hrefs(page, "");
  }

  /**
   * Links for a page that a server shows at addresses of any depth, as it does with the page for
   * what is not found. Without a base address they are relative to the root of the site, where the
   * file lies: right for addresses at the top, and the best there is when nobody knows the root.
   *
   * @param base absolute with a slash at its end, or empty
   */
  public static Hrefs anyDepth(SitePath page, String base) {
    return new Hrefs(page, base);
  }

  /** The absolute address of a page as people know it: without the name of the index file. */
  public static String canonical(String base, SitePath page) {
    String path = page.relativeTo(ROOT);
    return base + (path.endsWith("index.html") ? path.substring(0, path.length() - 10) : path);
  }

  public String to(SitePath target) {
    return base.isEmpty() ? target.relativeTo(page) : base + target.relativeTo(ROOT);
  }

  /** The link to a place; on the page itself, the anchor alone. */
  public String to(PageTarget target) {
    if (target.anchor().isEmpty()) {
      return to(target.page());
    }
    String address = target.page().equals(page) ? "" : to(target.page());
    return address + "#" + target.anchor();
  }

  /** A link via the root of the site, which is the same on all pages of equal depth. */
  public String fromRoot(SitePath target) {
    return root() + target.relativeTo(ROOT);
  }

  /**
   * The prefix that leads from the page to the root of the site: empty, {@code ../}, or the base
   * address.
   */
  public String root() {
    return base.isEmpty() ? "../".repeat(depth()) : base;
  }

  private int depth() {
    return (int) page.value().chars().filter(c -> c == '/').count();
  }
}
