package nl.handreiking.site.page;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.handreiking.markdown.ResolvedPicture;
import nl.handreiking.markdown.ResolvedPicture.Copy;
import nl.handreiking.model.Picture;
import nl.handreiking.picture.PictureSize;
import nl.handreiking.picture.WebPicture;
import nl.handreiking.site.address.Addresses;
import nl.handreiking.site.address.Hrefs;

/** The pictures of a publication; the header of each file is read once, when somebody asks. */
public final class PictureIndex {

  private final Map<String, Picture> pictures;
  private final Map<String, WebPicture> read = new ConcurrentHashMap<>();
  private final Addresses addresses;

  PictureIndex(List<Picture> pictures, Addresses addresses) {
    this.pictures = pictures.stream().collect(toMap(Picture::name, one -> one, (one, two) -> one));
    this.addresses = addresses;
  }

  /** A picture as readers get it. */
  public WebPicture of(Picture picture) {
    return read.computeIfAbsent(
        picture.name(), name -> WebPicture.of(name, picture.file(), picture.span()));
  }

  /** The picture with this name, as a page shows it. */
  ResolvedPicture resolve(String name, Hrefs hrefs, boolean lazy) {
    return Optional.ofNullable(pictures.get(name))
        .map(picture -> resolve(of(picture), hrefs, lazy))
        .orElseGet(() -> ResolvedPicture.at(hrefs.to(addresses.picture(name))));
  }

  private ResolvedPicture resolve(WebPicture picture, Hrefs hrefs, boolean lazy) {
    PictureSize size = picture.size();
    List<Copy> copies =
        picture.sizes().stream()
            .map(one -> new Copy(address(picture, one, hrefs), one.width()))
            .toList();
    return new ResolvedPicture(
        address(picture, size, hrefs),
        size.width(),
        size.height(),
        copies.size() > 1 ? copies : List.of(),
        lazy);
  }

  private String address(WebPicture picture, PictureSize size, Hrefs hrefs) {
    return hrefs.to(addresses.picture(picture.name(size)));
  }
}
