package nl.handreiking.picture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.imageio.ImageIO;
import nl.handreiking.output.FileStore;
import nl.handreiking.source.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgFileTest {

  private static final String START =
      "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
          + " viewBox='0 0 20 10'>";

  @TempDir private Path temp;

  /** What must go, what must stay, and what an editor is told of. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<script>alert(1)</script><path d='M0 0'/> | alert | <path d=\"M0 0\" | script",
        "<SCRIPT>alert(1)</SCRIPT> | alert | viewBox | SCRIPT",
        "<rect onload='alert(1)' ONCLICK='x()' width='1'/> | lert | <rect width=\"1\" | ONCLICK,onload",
        "<foreignObject><p>tekst</p></foreignObject> | tekst | viewBox | foreignObject",
        "<switch><foreignObject/><text>kop</text></switch> | foreign | kop | foreignObject",
        "<image href='https://x.example/a.png'/> | x.example | <image | href",
        "<image xlink:href='../a.png'/> | a.png | <image | xlink:href",
        "<image href='data:image/png;base64,AAAA'/> | onload | base64,AAAA | ``",
        "<image href='data:image/svg+xml;base64,AAAA'/> | AAAA | <image | href",
        "<use xlink:href='#a'/> | onload | xlink:href=\"#a\" | ``",
        "<use href='andere.svg#a'/> | andere | <use | href",
        "<a href='javascript:alert(1)'><circle r='2'/></a> | javascript | <circle r=\"2\" | ``",
        "<rect fill='url(#v)'/> | onload | url(#v) | ``",
        "<rect fill='url(https://x.example/v#v)'/> | x.example | <rect | fill",
        "<rect style='fill:url(\"//x.example/v\");stroke:red'/> | x.example | stroke:red | style",
        "<rect style='fill:u\\72l(//x.example/v)'/> | url( | u72l( | ``",
        "<style>@import 'https://x.example/a.css'; rect{fill:red}</style> | x.example | rect{fill:red} | ``",
        "<style>/* @import */ .a{fill:url(/*x*/http://x.example)}</style> | x.example | .a{ | ``",
        "<set attributeName='href' to='javascript:alert(1)'/> | javascript | viewBox | set",
        "<animate attributeName='x'/> | animate | viewBox | animate",
        "<metadata>Jan Jansen</metadata><desc>Vlag</desc> | Jansen | Vlag | ``",
        "<i:view xmlns:i='urn:inkscape' path='/home/jan'/> | jan | viewBox | ``",
        "<g xmlns:i='urn:inkscape' i:file='/home/jan' id='b'/> | jan | id=\"b\" | ``",
        "<g xml:base='https://x.example/' xml:lang='nl'/> | x.example | xml:lang=\"nl\" | ``",
        "<!-- Jan Jansen --><g/> | Jansen | <g | ``",
        "<?xml-stylesheet href='https://x.example/a.css'?><g/> | x.example | <g | ``"
      })
  void losesWhatCanActOrComesFromElsewhere(String part, String gone, String kept, String told) {
    SvgFile drawing = SvgFile.of(bytes(START + part + "</svg>")).orElseThrow();
    assertThat(new String(drawing.bytes(), UTF_8)).doesNotContain(gone).contains(kept);
    assertThat(drawing.removed()).isEqualTo(told.isEmpty() ? Set.of() : Set.of(told.split(",")));
    assertThat(SvgFile.of(drawing.bytes()).orElseThrow().bytes()).isEqualTo(drawing.bytes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "viewBox='0 0 20 10' | 20 | 10",
        "viewBox='0,0,20,10' width='200' | 200 | 100",
        "viewBox='0 0 20 10' height='50px' | 100 | 50",
        "width='2in' height='10mm' | 192 | 38",
        "width='100%' height='100%' viewBox='0 0 40 30' | 40 | 30",
        "width='100%' | 300 | 150",
        "viewBox='0 0 0 0' | 300 | 150",
        "viewBox='a b c d' width='-5' | 300 | 150",
        "viewBox='0 0 0.2 0.1' | 1 | 1",
        "width='1e99' height='999999999' | 300 | 100000"
      })
  void hasASize(String attributes, int width, int height) {
    SvgFile drawing =
        SvgFile.of(bytes("<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "/>"))
            .orElseThrow();
    assertThat(drawing.size()).isEqualTo(new PictureSize(width, height));
    assertThat(new String(drawing.bytes(), UTF_8))
        .contains("width=\"" + width + "\" height=\"" + height + "\" viewBox=");
  }

  /** Old drawing programs name their namespaces by entities. */
  @Test
  void entitiesOfTheFileItselfAreRead() {
    String file =
        "<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN'"
            + " 'http://nergens.invalid/svg11.dtd' [<!ENTITY n 'http://www.w3.org/2000/svg'>]>"
            + "<svg xmlns='&n;'><g id='a'/></svg>";
    assertThat(new String(SvgFile.of(bytes(file)).orElseThrow().bytes(), UTF_8))
        .contains("<g id=\"a\"")
        .doesNotContain("invalid");
  }

  @Test
  void anEntityFromElsewhereIsEmpty() throws IOException {
    Path secret = Files.writeString(temp.resolve("geheim.txt"), "geheim");
    String file =
        "<!DOCTYPE svg [<!ENTITY g SYSTEM '%s'>]>".formatted(secret.toUri())
            + START
            + "<text>x&g;y</text></svg>";
    assertThat(SvgFile.of(bytes(file)).map(drawing -> new String(drawing.bytes(), UTF_8)))
        .hasValueSatisfying(text -> assertThat(text).doesNotContain("geheim"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg xmlns='http://www.w3.org/2000/svg'><g>",
        "<html><svg/></html>",
        "<svg xmlns='http://www.w3.org/2000/svg'>&onbekend;</svg>",
        "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'>"
            + "<!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;'><!ENTITY f '&e;&e;&e;&e;&e;&e;&e;&e;'>"
            + "<!ENTITY g '&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;'><!ENTITY h '&g;&g;&g;&g;&g;&g;&g;&g;'>]>"
            + "<svg>&h;&h;&h;&h;&h;&h;&h;&h;</svg>"
      })
  void isRefused(String file) {
    assertThat(SvgFile.of(bytes(file))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ISO-8859-1, ISO-8859-1", "windows-1252, windows-1252", "UTF-8, UTF-8"})
  void isReadInTheEncodingThatItNames(String named, Charset charset) {
    String file = "<?xml version='1.0' encoding='" + named + "'?>" + START + "<desc>é</desc></svg>";
    assertThat(SvgFile.of(file.getBytes(charset)).orElseThrow().bytes())
        .asString(UTF_8)
        .contains("<desc>é</desc>");
  }

  @Test
  void aThousandElementsWithinEachOtherAreRefused() {
    assertThat(SvgFile.of(bytes(START + "<g>".repeat(1000) + "</g>".repeat(1000) + "</svg>")))
        .isEmpty();
  }

  @Test
  void isDrawnInPixelsForOtherPrograms() throws IOException {
    Path file =
        Files.writeString(
            temp.resolve("vlag.svg"), START + "<rect width='10' height='10' fill='red'/></svg>");
    WebPicture picture = WebPicture.of("vlag.svg", file, SourceSpan.wholeFile("vlag.svg"));
    assertThat(picture.sizes()).containsExactly(new PictureSize(20, 10));
    assertThat(picture.name(picture.size())).isEqualTo("vlag.svg");
    var seen = ImageIO.read(new ByteArrayInputStream(picture.pixels(FileStore.NONE)));
    assertThat(seen.getWidth()).isEqualTo(1600);
    assertThat(seen.getHeight()).isEqualTo(800);
    assertThat(seen.getRGB(100, 400)).isEqualTo(0xffff0000);
    assertThat(seen.getRGB(1500, 400)).isZero();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
