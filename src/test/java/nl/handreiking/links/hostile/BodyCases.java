package nl.handreiking.links.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Bodies that are damaged, halved, or never end. */
final class BodyCases {

  private static final String GZIP = "Content-Type: text/html\nContent-Encoding: gzip";
  private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
  private static final byte[] WHOLE = gzip(PageCases.PART);

  private BodyCases() {}

  static List<HostileCase> all() {
    return List.of(
        HostileCase.of(
            "gzip", "/p#deel", "ok.reached", visit -> visit.reply("200 OK", GZIP, WHOLE)),
        HostileCase.of(
            "damaged gzip",
            "/p#deel",
            "unsure.damaged-body",
            visit -> {
              byte[] damaged = WHOLE.clone();
              Arrays.fill(damaged, 10, damaged.length, (byte) 0x55);
              visit.reply("200 OK", GZIP, damaged);
            }),
        HostileCase.of(
            "truncated gzip",
            "/p#deel",
            "unsure.damaged-body",
            visit -> visit.reply("200 OK", GZIP, Arrays.copyOf(WHOLE, WHOLE.length / 2))),
        HostileCase.of(
            "gzip that is none",
            "/p#deel",
            "unsure.damaged-body",
            visit -> visit.reply("200 OK", GZIP, PageCases.PART)),
        HostileCase.of(
            "gzip bomb",
            "/p",
            "ok.reached",
            visit -> visit.reply("200 OK", GZIP, gzip("<p>bom ".repeat(4_000_000)))),
        HostileCase.of(
            "truncated body",
            "/p#deel",
            "unsure.damaged-body",
            visit -> visit.send(HEAD + "Content-Length: 9999\r\n\r\n<h1>Over")),
        HostileCase.of(
            "body that is longer than announced",
            "/p",
            "ok.reached",
            visit -> visit.send(HEAD + "Content-Length: 100\r\n\r\n" + PageCases.PART)),
        HostileCase.of(
            "broken chunks",
            "/p#deel",
            "unsure.damaged-body",
            visit -> visit.send(HEAD + "Transfer-Encoding: chunked\r\n\r\nzz\r\n<h1>Over")),
        HostileCase.of(
            "last chunk missing",
            "/p#deel",
            "unsure.damaged-body",
            visit -> visit.send(HEAD + "Transfer-Encoding: chunked\r\n\r\n8\r\n<h1>Over\r\n")),
        HostileCase.of(
            "stalled body",
            "/p",
            "unsure.stalled",
            visit -> {
              visit.send(HEAD + "Content-Length: 9999\r\n\r\n<h1>Over");
              visit.hang();
            }),
        HostileCase.of(
            "dripping body",
            "/p",
            "unsure.stalled",
            visit -> {
              visit.send(HEAD + "\r\n");
              while (visit.pause(50)) {
                visit.send("a");
              }
            }));
  }

  private static byte[] gzip(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(text.getBytes(UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
