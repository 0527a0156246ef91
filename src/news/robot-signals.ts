/** What an outlet can forbid robots with a page, beyond robots.txt. */
export type Forbidden =
  /** Showing a kept copy (`noarchive`). */
  | 'archive'
  /** Showing words of the page (`nosnippet`, `max-snippet:0`). */
  | 'snippet'
  /** Training machines with the text (`noai`). */
  | 'ai'
  /** Training machines with the pictures (`noimageai`, `noai`). */
  | 'imageAi'
  /** Text and data mining: the rights are reserved (W3C TDMRep). */
  | 'tdm'

/**
 * What an outlet forbids robots with one page, each with the words that forbid it and where they stand, such as
 * "X-Robots-Tag: noarchive". What is missing is not forbidden: silence allows.
 */
export type RobotSignals = { readonly [What in Forbidden]?: string } & {
  /** Where the reserved rights to text and data mining can be had; an absolute address of the web. */
  readonly tdmPolicy?: string
}

/** What the headers of a page's answer say to robots, as they came, and what stands in for them. */
export type RobotHeaders = {
  /** X-Robots-Tag line by line, for a line may begin with the robot that it is for. */
  readonly robotsTag?: readonly string[]
  readonly tdmReservation?: string
  readonly tdmPolicy?: string
  /** What the site's /.well-known/tdmrep.json says of its address, where the headers do not speak of it. */
  readonly tdmFile?: { readonly reservation: string; readonly policy?: string }
}
