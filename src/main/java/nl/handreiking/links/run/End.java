package nl.handreiking.links.run;

import nl.handreiking.links.Reason;

/** Why a run ends. */
enum End {
  /** Everything was looked at. */
  FINISHED,
  DEADLINE,
  STOPPED,
  NO_NETWORK;

  /** Of the links that were not reached. */
  Reason reason() {
    return Reason.of(this == DEADLINE ? "deadline" : "stopped");
  }
}
