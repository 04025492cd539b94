package nl.handreiking.serve;

/** The statuses of HTTP that the preview answers with. */
final class Status {

  static final int OK = 200;
  static final int FOUND = 302;
  static final int BAD_REQUEST = 400;
  static final int FORBIDDEN = 403;
  static final int NOT_FOUND = 404;
  static final int METHOD_NOT_ALLOWED = 405;
  static final int MISDIRECTED = 421;
  static final int NOTHING_TO_SHOW = 503;

  private Status() {}
}
