/** Keeps the crash of one part from taking the page along: says which part stopped and offers to start it again. */
import { Component, type ReactNode } from 'react'
import type { Messages } from '../i18n/en.ts'

type Props = { readonly name: string; readonly text: Messages; readonly children: ReactNode }

export class ErrorBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true }
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
