package nl.handreiking.picture;

/** The formats that editors may use. */
public enum PictureFormat {
  PNG,
  JPEG,
  WEBP
}
