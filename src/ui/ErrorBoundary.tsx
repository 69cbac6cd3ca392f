/** Keeps the crash of one part from taking the page along: says which part stopped and offers to start it again. */
import { Component, type ReactNode } from 'react'
import type { Messages } from '../i18n/en.ts'

type Props = {
  readonly name: string
  readonly text: Messages
  /** What the part is about: when it changes, a part that stopped is tried again. */
  readonly subject?: unknown
  readonly children: ReactNode
}

type State = { readonly hasFailed: boolean; readonly subject: unknown }

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { hasFailed: false, subject: this.props.subject }

  static getDerivedStateFromError(): Partial<State> {
    return { hasFailed: true }
  }

  static getDerivedStateFromProps({ subject }: Props, state: State): Partial<State> | null {
    return subject === state.subject ? null : { hasFailed: false, subject }
  }

  override render(): ReactNode {
    const { name, text, children } = this.props
    if (!this.state.hasFailed) return children
    return (
      <div className="page-failure" role="alert">
        <p>
          {text.failure.part(name)} {text.failure.rest}
        </p>
        <button type="button" className="button" onClick={() => this.setState({ hasFailed: false })}>
          {text.failure.again}
        </button>
      </div>
    )
  }
}
