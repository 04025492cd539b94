package nl.handreiking.markdown;

import java.util.List;

/**
 * Where a picture is, and in which sizes.
 *
 * @param width in pixels; 0 when nobody knows
 * @param height in pixels; 0 when nobody knows
 * @param copies the same picture in all its widths, from small to large; empty when there is one
 * @param lazy whether it may wait until a reader comes near it
 */
public record ResolvedPicture(
    String address, int width, int height, List<Copy> copies, boolean lazy) {

  public ResolvedPicture {
    copies = List.copyOf(copies);
  }

  /** A picture of which only the address is known. */
  public static ResolvedPicture at(String address) {
    return new ResolvedPicture(address, 0, 0, List.of(), false);
  }

  /** One of the sizes. */
  public record Copy(String address, int width) {}
}
