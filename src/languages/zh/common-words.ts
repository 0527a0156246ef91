import type { CommonWords } from '../pack.ts'

/** Pairs of characters of the news trade and of everyday reports; the shares are estimates. Written for Sayso. */
// prettier-ignore
export const commonWords: CommonWords = [
  [0.2, '表示 报道 记者 发表 声明 今天 昨天 今年 去年 星期 上午 下午 晚间 目前 已经 进行 公司 中国 政府 部门 有关 方面 工作 一名 一次 之后 其中'],
  [0.08, '总统 总理 部长 主席 会议 国家 地区 城市 人员 专家 警方 法院 调查 事件 问题 情况 计划 项目 原因 结果 开始 停止 要求 提供 发生 造成 正在 可能 没有 认为 美元 亿元 万元 百分'],
  [0.04, '事故 死亡 受伤 遇难 火灾 救援 医院 飞机 机场 列车 船只 港口 道路 工程 工人 工厂 天气 暴雨 地震 选举 谈判 协议 战争 袭击 军队 边境 市场 价格 石油 银行 经济 学校 学生'],
]
