package nl.handreiking.links;

/** Something to know about a link beside its verdict. */
public sealed interface LinkNote {

  /** The title changed since the last run: is this still the page that was meant? */
  record TitleChanged(String before, String after) implements LinkNote {}

  /** The exclusion no longer holds, so that the link counts again. */
  record ExclusionExpired(Exclusion exclusion) implements LinkNote {}

  /** The link is excluded and works. */
  record ExclusionNeedless(Exclusion exclusion) implements LinkNote {}
}
