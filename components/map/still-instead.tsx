import { Component, type ReactNode } from 'react';

/** What lies beneath stays where a live map fails or its code does not come. */
export class StillInstead extends Component<
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
