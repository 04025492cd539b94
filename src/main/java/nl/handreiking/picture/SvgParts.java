package nl.handreiking.picture;

import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** The elements of SVG that only draw. */
final class SvgParts {

  static final String SVG = "http://www.w3.org/2000/svg";
  static final String XLINK = "http://www.w3.org/1999/xlink";

  private static final Set<String> DRAWING =
      Set.of(
          "svg",
          "g",
          "defs",
          "symbol",
          "use",
          "switch",
          "title",
          "desc",
          "style",
          "view",
          "path",
          "rect",
          "circle",
          "ellipse",
          "line",
          "polyline",
          "polygon",
          "image",
          "text",
          "tspan",
          "textPath",
          "linearGradient",
          "radialGradient",
          "stop",
          "pattern",
          "clipPath",
          "mask",
          "marker",
          "filter",
          "feBlend",
          "feColorMatrix",
          "feComponentTransfer",
          "feComposite",
          "feConvolveMatrix",
          "feDiffuseLighting",
          "feDisplacementMap",
          "feDistantLight",
          "feDropShadow",
          "feFlood",
          "feFuncA",
          "feFuncB",
          "feFuncG",
          "feFuncR",
          "feGaussianBlur",
          "feMerge",
          "feMergeNode",
          "feMorphology",
          "feOffset",
          "fePointLight",
          "feSpecularLighting",
          "feSpotLight",
          "feTile",
          "feTurbulence");

  private SvgParts() {}

  /** Whether it may stay; drawings without a namespace exist, and browsers show none of them. */
  static boolean isElement(XMLStreamReader in) {
    return isSvg(in) && DRAWING.contains(in.getLocalName());
  }

  /** A link leads nowhere from a picture; what it holds stays. */
  static boolean isWrapper(XMLStreamReader in) {
    return isSvg(in) && in.getLocalName().equals("a");
  }

  /** Whether an editor should know that it went; the notes of drawing programs are no loss. */
  static boolean isTold(XMLStreamReader in) {
    return isSvg(in) && !in.getLocalName().equals("metadata");
  }

  private static boolean isSvg(XMLStreamReader in) {
    String namespace = in.getNamespaceURI();
    return namespace == null || namespace.isEmpty() || namespace.equals(SVG);
  }
}
