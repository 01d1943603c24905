import { Component, type ErrorInfo, type ReactNode } from 'react';
import { DefectReport } from './DefectReport';

interface State {
  readonly report: string | null;
}

/** Catches a fault of ours in what it surrounds and shows what the user can send us. Nothing is sent by itself. */
export class DefectBoundary extends Component<{ readonly children: ReactNode }, State> {
  override readonly state: State = { report: null };

  static getDerivedStateFromError(error: unknown): State {
    return { report: describe(error) };
  }

  override componentDidCatch(_: unknown, { componentStack }: ErrorInfo): void {
    if (!componentStack) return;
    this.setState(({ report }) => ({ report: `${report ?? ''}\n${componentStack.trim()}` }));
  }

  override render(): ReactNode {
    const { report } = this.state;
    if (report === null) return this.props.children;
    return <DefectReport report={report} onRestart={() => window.location.reload()} />;
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
}
