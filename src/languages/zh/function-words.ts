/** Words that tell nothing of what a text is about. */
export const functionWords =
  '的 了 在 是 和 与 及 也 有 不 这 那 他 她 它 们 我 你 为 对 从 到 将 会 上 下 中 说 就 都 而 被 把 等 于 之 以 其 但 或 年 月 日'
