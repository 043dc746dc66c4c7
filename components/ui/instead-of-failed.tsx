import { Component, type ReactNode } from 'react';

/** Shows something else, or nothing, in place of what throws: a live map that fails, a text that cannot be laid out. */
export class InsteadOfFailed extends Component<
  { readonly children: ReactNode; readonly instead?: ReactNode },
  { readonly failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? (this.props.instead ?? null) : this.props.children;
  }
}
