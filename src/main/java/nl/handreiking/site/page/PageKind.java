package nl.handreiking.site.page;

import java.util.stream.Stream;

/** A kind of page: which pages of it a publication has. */
public interface PageKind {

  Stream<PageSpec> pages(SiteContext publication);
}
